package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.servers.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the build has left to run.
final class Artifacts {
  private Artifacts() {}

  static Path service(ServiceName service) {
    return built("services/" + service.id() + "/target/quarkus-app/quarkus-run.jar");
  }

  /// The native executable of a service.
  static Path image(ServiceName service) {
    String target = "services/" + service.id() + "/target";
    return found(target, "saku-*-runner").orElseGet(() -> built(target + "/saku-*-runner"));
  }

  static Path bank() {
    return built("devstack/bank/target/saku-bank.jar");
  }

  static Path migrator() {
    return found("migrator/target", "saku-migrator*-run.jar")
        .orElseGet(() -> built("migrator/target/saku-migrator.jar"));
  }

  private static Optional<Path> found(String folder, String name) {
    Path target = Repository.find().path(folder);
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(target, name)) {
      for (Path file : files) {
        return Optional.of(file);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path built(String path) {
    Path file = Repository.find().path(path);
    if (!Files.isRegularFile(file)) {
      throw new StackFailed("Belum dibangun: " + path + ". Jalankan lewat ./saku.");
    }
    return file;
  }
}
