package id.jarinabi.saku.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.process.Await;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServersMainTest {
  private static final Path HOME = Path.of("target/test-servers").toAbsolutePath();
  private static final Path FILE = HOME.resolveSibling("test-servers.properties");

  private Process running = run();

  @AfterEach
  void end() {
    running.destroyForcibly();
  }

  @Test
  void a_pair_whose_starter_was_killed_is_ended_by_the_next_which_ends_with_its_input()
      throws Exception {
    Properties first = reach();
    running.destroyForcibly().waitFor();
    assertThat(free(first)).isFalse();

    running = run();
    Properties second = reach();
    assertThat(free(first)).isTrue();
    assertThat(free(second)).isFalse();

    running.getOutputStream().close();
    assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(free(second)).isTrue();
  }

  private static Process run() {
    try {
      Files.deleteIfExists(FILE);
      return new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ServersMain.class.getName(),
                  HOME.toString(),
                  FILE.toString()))
          .redirectOutput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Properties reach() throws IOException {
    assertThat(Await.until(Duration.ofMinutes(2), () -> Files.exists(FILE))).isTrue();
    var properties = new Properties();
    try (InputStream in = Files.newInputStream(FILE)) {
      properties.load(in);
    }
    return properties;
  }

  private static boolean free(Properties servers) {
    String kafka = servers.getProperty("kafka.bootstrap.servers").replaceFirst(".*:", "");
    return Ports.isFree(Integer.parseInt(servers.getProperty("postgres.port")))
        && Ports.isFree(Integer.parseInt(kafka));
  }
}
