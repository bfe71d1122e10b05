package id.jarinabi.saku.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
  @TempDir Path cache;

  @Test
  void two_starters_unpack_at_the_same_time_without_harm() {
    var one = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(cache));
    var other = PostgresBinaries.unpackedIn(cache);

    assertThat(one.join()).isEqualTo(other);
    assertThat(cache).isDirectoryContaining(other.folder()::equals);
    assertThat(cache.toFile().list()).hasSize(1);
    assertThat(Files.isExecutable(Path.of(other.postgres()))).isTrue();
  }
}
