package id.jarinabi.saku.devstack.servers;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once into a cache folder. Two starters may unpack at the same
/// time: each does so aside, and the first to move its folder into place wins.
record PostgresBinaries(Path folder) {

  static PostgresBinaries unpackedIn(Path cache) {
    String platform = platform();
    Path folder = cache.resolve("postgres-" + version() + "-" + platform);
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectories(cache);
        Path aside = Files.createTempDirectory(cache, "unpacking-");
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack("/postgres-" + platform + ".txz", aside);
        moveIntoPlace(aside, folder);
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL cannot be unpacked into " + cache, e);
      }
    }
    return new PostgresBinaries(folder);
  }

  String initdb() {
    return folder.resolve("bin/initdb").toString();
  }

  String postgres() {
    return folder.resolve("bin/postgres").toString();
  }

  private static void moveIntoPlace(Path aside, Path folder) throws IOException {
    try {
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException occupied) {
      Folders.delete(aside);
      if (!Files.isDirectory(folder)) {
        throw occupied;
      }
    }
  }

  private static void unpack(String archive, Path into) throws IOException {
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new FileNotFoundException(
            "No PostgreSQL for this machine on the classpath: " + archive);
      }
      try (var tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(entry, tar, into);
        }
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("An entry leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static String version() {
    var properties = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return (system.contains("mac") ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64");
  }
}
