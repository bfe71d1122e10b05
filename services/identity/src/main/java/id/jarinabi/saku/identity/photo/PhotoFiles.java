package id.jarinabi.saku.identity.photo;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The folder of photos: each under a random name of ours, readable for this service alone.
@ApplicationScoped
class PhotoFiles {
  private static final String PORTRAIT = ".jpg";
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final Vertx vertx;

  PhotoFiles(@ConfigProperty(name = "saku.photos") Path folder, Vertx vertx) {
    this.folder = folder.toAbsolutePath();
    this.vertx = vertx;
  }

  /// A service that cannot keep photos says so at its start, not at the first one.
  void open(@Observes StartupEvent event) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Files.isWritable(folder)) {
      throw new IllegalStateException("photos cannot be written to " + folder);
    }
  }

  /// Yields the new file's name. It is on the disk, whole, before its name is there; blocks until
  /// then.
  String keep(byte[] jpeg) {
    var name = UUID.randomUUID() + PORTRAIT;
    var unfinished = folder.resolve(name + UNFINISHED);
    try {
      write(unfinished, jpeg);
      Files.move(unfinished, folder.resolve(name), ATOMIC_MOVE);
      try (var names = FileChannel.open(folder, READ)) {
        names.force(true);
      }
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownersOnly)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /// Does not block the caller.
  Uni<byte[]> read(String name) {
    return vertx.fileSystem().readFile(folder.resolve(name).toString()).map(Buffer::getBytes);
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names of all files, unfinished ones too, that were last written before then.
  List<String> writtenBefore(Instant then) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toFile().lastModified() < then.toEpochMilli())
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
