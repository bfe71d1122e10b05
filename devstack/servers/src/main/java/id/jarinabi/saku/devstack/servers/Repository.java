package id.jarinabi.saku.devstack.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the checkout stands: the folder that holds the launcher script `saku`, found by
/// walking up from the working directory (Maven runs a module's tests inside that module).
public record Repository(Path root) {

  public static Repository find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("saku")) && Files.isRegularFile(at.resolve("pom.xml"))) {
        return new Repository(at);
      }
    }
    throw new IllegalStateException("No Saku Santri checkout around " + start);
  }

  /// Unpacked programs, shared by the stack and by every test run.
  public Path cache() {
    return root.resolve(".saku/cache");
  }

  public Path path(String relative) {
    return root.resolve(relative);
  }
}
