package id.jarinabi.saku.devstack.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Shows what is added to a file from now on, look by look.
final class LogFollower {
  private final Path file;
  private long from;

  LogFollower(Path file) {
    this.file = file;
    this.from = file.toFile().length();
  }

  void show() {
    try (var reader = new RandomAccessFile(file.toFile(), "r")) {
      long length = reader.length();
      from = length < from ? 0 : from; // a new file took its place
      byte[] added = new byte[(int) (length - from)];
      reader.seek(from);
      reader.readFully(added);
      from = length;
      System.out.print(new String(added, StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
