package id.jarinabi.saku.rekap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HangUpTest {
  private static final int MORE_THAN_ANY_BUFFER = 70_000;
  private static final int SMALL = 8_192;
  private static final String READING =
      """
      select count(*) from pg_stat_activity
      where usename = 'saku_rekap' and datname = current_database()
        and state = 'idle in transaction'""";

  @Test
  void a_client_that_hangs_up_ends_the_reading() throws IOException {
    var sales = ExportTest.tellSales(MORE_THAN_ANY_BUFFER, "Roti");
    try (var socket = new Socket()) {
      socket.setReceiveBufferSize(SMALL);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
      var request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(sales, Pondok.KEUANGAN.token());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      assertThat(socket.getInputStream().readNBytes(1_000)).isNotEmpty();
      // Nobody reads on: the writer waits with its cursor open, and does not fill the memory.
      await().during(Duration.ofSeconds(1)).until(() -> Pondok.database().number(READING) == 1);
    }

    await().atMost(Duration.ofSeconds(60)).until(() -> Pondok.database().number(READING) == 0);
  }
}
