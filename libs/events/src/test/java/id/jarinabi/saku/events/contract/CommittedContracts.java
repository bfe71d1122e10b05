package id.jarinabi.saku.events.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder `contracts/` as it is committed. With `-Dsaku.contracts.write=true` what was
/// generated is written there; without it, it must already be there to the letter.
final class CommittedContracts {
  private static final String SWITCH = "saku.contracts.write";

  private CommittedContracts() {}

  static Path folder() {
    var place = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(place.resolve(".mvn"))) {
      place = requireNonNull(place.getParent(), "not inside the project");
    }
    return place.resolve("contracts");
  }

  static void hold(String name, String generated) {
    if (Boolean.getBoolean(SWITCH)) {
      write(folder().resolve(name), generated);
    }
    assertThat(read(name).orElse(""))
        .as("contracts/%s; if the change is meant, build once with -D%s=true", name, SWITCH)
        .isEqualTo(generated);
  }

  static Optional<String> read(String name) {
    try {
      var file = folder().resolve(name);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> namesIn(String folder) {
    try (var files = Files.list(folder().resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
