package id.jarinabi.saku.devstack.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders.
public final class Folders {
  private Folders() {}

  /// A folder that only its owner may enter.
  public static Path secret(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void delete(Path folder) {
    all(folder).sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
  }

  static void copy(Path from, Path to) {
    all(from).forEach(path -> copyOne(path, to.resolve(from.relativize(path))));
  }

  /// Whole or not at all. Where somebody else was quicker, theirs stays and ours goes.
  static void moveUnlessThere(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(to)) {
        throw new UncheckedIOException(e);
      }
      delete(from);
    }
  }

  /// The folder and everything in it, parents first.
  static Stream<Path> all(Path folder) {
    if (!Files.exists(folder)) {
      return Stream.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths = walk.toList();
      return paths.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
