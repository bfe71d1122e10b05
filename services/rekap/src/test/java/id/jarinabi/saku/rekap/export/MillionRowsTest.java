package id.jarinabi.saku.rekap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class MillionRowsTest {

  @Test
  @EnabledIfSystemProperty(named = "saku.full", matches = "true")
  void a_million_rows_are_written_in_every_form_with_the_heap_of_a_small_droplet()
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var writing =
        new ProcessBuilder(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WriteMillionRows.class.getName())
            .redirectErrorStream(true)
            .start();

    var said = new String(writing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(writing.waitFor()).as(said).isZero();
    assertThat(said).contains("CSV", "XLSX", "PDF");
    System.out.println(said);
  }
}
