package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Slow clients may not keep the events from the database.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HangUpTest {
  private static final List<String> FORMS =
      List.of(
          "text/csv",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/pdf");
  private static final int MORE_THAN_ANY_BUFFER = 70_000;
  private static final int AT_ONCE = 4;
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String READING =
      """
      select count(*) from pg_stat_activity
      where usename = 'saku_rekap' and datname = current_database()
        and state = 'idle in transaction'""";

  private static @Nullable String sold;

  private String sales = "";

  @BeforeEach
  void sell() {
    if (sold == null) {
      sold = ExportTest.tellSales(MORE_THAN_ANY_BUFFER, "Roti");
    }
    sales = sold;
    await().atMost(SOON).until(() -> Pondok.database().number(READING) == 0);
  }

  @Test
  void a_client_that_hangs_up_ends_the_reading() throws IOException {
    try (var _ = new SlowClient("text/csv", sales)) {
      // Nobody reads on: the writer waits with its cursor open, and does not fill the memory.
      await()
          .atMost(SOON)
          .during(Duration.ofSeconds(1))
          .until(() -> Pondok.database().number(READING) == 1);
    }

    await().atMost(SOON).until(() -> Pondok.database().number(READING) == 0);
  }

  @Test
  void a_fifth_file_at_once_is_asked_to_wait_until_one_is_done_or_hung_up() throws IOException {
    var clients = new ArrayList<SlowClient>();
    try {
      for (int i = 0; i < AT_ONCE; i++) {
        clients.add(new SlowClient("text/csv", sales));
      }
      await().atMost(SOON).until(() -> Pondok.database().number(READING) == AT_ONCE);
      for (var form : FORMS) {
        fifth(form)
            .then()
            .statusCode(429)
            .contentType("application/problem+json")
            .header("Retry-After", "10")
            .header("Content-Disposition", nullValue())
            .body(at("code", equalTo("rate_limited")));
      }

      clients.removeLast().close();

      for (var form : FORMS) {
        await().atMost(SOON).untilAsserted(() -> fifth(form).then().statusCode(200));
      }
    } finally {
      for (var client : clients) {
        client.close();
      }
    }
    await().atMost(SOON).until(() -> Pondok.database().number(READING) == 0);
  }

  /// A file that is done at once when it may begin.
  private static Response fifth(String form) {
    return KEUANGAN
        .request()
        .accept(form)
        .get("/api/rekap/transactions?from=2001-01-01&to=2001-01-01");
  }
}
