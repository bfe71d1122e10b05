package id.jarinabi.saku.e2e.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The named places at which a service dies, once, when a test has armed them.
public final class Faults {
  private final Path folder;

  Faults(Path folder) {
    this.folder = folder;
  }

  public void arm(String place) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(reached(place));
      Files.createFile(folder.resolve(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a service has died there since it was armed.
  public boolean wasReached(String place) {
    return Files.exists(reached(place));
  }

  private Path reached(String place) {
    return folder.resolve(place + ".reached");
  }
}
