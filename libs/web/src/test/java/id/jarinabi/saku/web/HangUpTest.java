package id.jarinabi.saku.web;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HangUpTest {
  private static final int CLIENTS = 128;
  private static final int POOL = 16;
  private static final String SLOW = Wire.head("POST", "/api/topup/shop/slow", "Content-Length: 0");

  @RepeatedTest(5)
  void half_of_the_clients_hang_up_and_no_connection_is_lost() {
    var clients = Stream.generate(Wire::new).limit(CLIENTS).toList();
    clients.forEach(client -> client.send(SLOW));
    await().until(() -> sleeping() > 0);

    clients.subList(0, CLIENTS / 2).forEach(Wire::close);

    assertThat(clients.subList(CLIENTS / 2, CLIENTS))
        .allSatisfy(client -> assertThat(client.answer().status()).isEqualTo(204));
    clients.subList(CLIENTS / 2, CLIENTS).forEach(Wire::close);
    await().until(() -> sleeping() == 0);
    // More have hung up than there are connections: were they lost, nobody would be answered.
    assertThat(askedAllAtOnce()).containsOnly(200);
  }

  private static List<Integer> askedAllAtOnce() {
    try (var threads = Executors.newFixedThreadPool(POOL)) {
      var answers =
          IntStream.range(0, POOL)
              .mapToObj(
                  call ->
                      supplyAsync(() -> given().get("/api/topup/shop/quick").statusCode(), threads))
              .toList();
      return answers.stream().map(CompletableFuture::join).toList();
    }
  }

  private static long sleeping() {
    return Bench.get()
        .database()
        .number(
            "select count(*) from pg_stat_activity where datname = current_database()"
                + " and state = 'active' and query = 'select pg_sleep(0.1)'");
  }
}
