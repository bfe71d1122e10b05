package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.servers.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the build has left to run.
final class Artifacts {
  private Artifacts() {}

  static Path service(ServiceName service) {
    return built("services/" + service.id() + "/target/quarkus-app/quarkus-run.jar");
  }

  static Path bank() {
    return built("devstack/bank/target/saku-bank.jar");
  }

  static Path migrator() {
    Path target = Repository.find().path("migrator/target");
    if (Files.isDirectory(target)) {
      try (DirectoryStream<Path> jars =
          Files.newDirectoryStream(target, "saku-migrator*-run.jar")) {
        for (Path jar : jars) {
          return jar;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return built("migrator/target/saku-migrator.jar");
  }

  private static Path built(String path) {
    Path file = Repository.find().path(path);
    if (!Files.isRegularFile(file)) {
      throw new StackFailed("Belum dibangun: " + path + ". Jalankan lewat ./saku.");
    }
    return file;
  }
}
