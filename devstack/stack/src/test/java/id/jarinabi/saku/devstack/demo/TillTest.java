package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TillTest {
  private static final String SOLD =
      "{\"id\":\"s1\",\"total\":9000,\"balanceAfter\":91000,\"status\":\"COMPLETED\"}";

  private record Scripted(int status, String body) {}

  private record Heard(String key, String token, String body) {}

  private final Queue<Scripted> script = new ArrayDeque<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private HttpServer pos;
  private ApiClient api;
  private final Tally tally = new Tally();

  @BeforeEach
  void open() throws IOException {
    pos = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pos.createContext("/api/identity/login", this::login);
    pos.createContext("/api/pos/transactions", this::answer);
    pos.start();
    api = new ApiClient(URI.create("http://127.0.0.1:" + pos.getAddress().getPort()));
  }

  @AfterEach
  void close() {
    api.close();
    pos.stop(0);
  }

  @Test
  void an_open_outcome_is_asked_for_again_with_the_same_key() {
    script.add(new Scripted(503, "{\"code\":\"temporarily_unavailable\"}"));
    script.add(new Scripted(202, "{\"id\":\"s1\",\"status\":\"PENDING\"}"));
    script.add(new Scripted(409, "{\"code\":\"request_in_progress\"}"));
    script.add(new Scripted(201, SOLD));
    var sale = sale(Mishap.NONE);
    assertThat(till().sell(sale)).isEqualTo(new SaleOutcome.Completed("s1", 9_000, 91_000));
    assertThat(heard).hasSize(4).extracting(Heard::key).containsOnly(sale.key().toString());
  }

  @Test
  void a_refusal_is_final_and_counted() {
    script.add(new Scripted(409, "{\"code\":\"insufficient_balance\",\"balance\":500}"));
    assertThat(till().sell(sale(Mishap.NONE)))
        .isEqualTo(new SaleOutcome.Refused("insufficient_balance"));
    assertThat(tally.summary()).contains("saldo tidak cukup");
  }

  @Test
  void a_mistyped_pin_is_followed_by_the_right_one() {
    script.add(new Scripted(403, "{\"code\":\"pin_invalid\",\"attemptsRemaining\":4}"));
    script.add(new Scripted(201, SOLD));
    assertThat(till().sell(sale(Mishap.WRONG_PIN))).isInstanceOf(SaleOutcome.Completed.class);
    assertThat(heard.getFirst().body()).doesNotContain(DemoSantri.PIN);
    assertThat(heard.getLast().body()).contains(DemoSantri.PIN);
    assertThat(tally.line()).startsWith("1 penjualan, 1 ditolak, Rp9.000");
  }

  @Test
  void a_token_that_ran_out_is_renewed() {
    script.add(new Scripted(401, "{\"code\":\"unauthenticated\"}"));
    script.add(new Scripted(201, SOLD));
    assertThat(till().sell(sale(Mishap.NONE))).isInstanceOf(SaleOutcome.Completed.class);
    assertThat(heard).extracting(Heard::token).doesNotHaveDuplicates().hasSize(2);
  }

  private Till till() {
    DemoUnit unit = Catalogue.KANTIN_PUTRA;
    var directory =
        new Directory(Map.of("2026001", "santri-1"), Map.of("KPA", "u1"), Map.of("KPA", Map.of()));
    return new Till(new ApiSession(api, unit.cashier().username()), directory, tally);
  }

  private static Sale sale(Mishap mishap) {
    DemoProduct rice = Catalogue.KANTIN_PUTRA.products().getFirst();
    return new Sale(
        LocalTime.NOON,
        Catalogue.KANTIN_PUTRA,
        DemoSantri.of("2026001"),
        Optional.empty(),
        Basket.of(List.of(BasketLine.plain(rice, 1))),
        mishap,
        Keys.of("test"));
  }

  private void login(HttpExchange exchange) throws IOException {
    String token = "token-" + heard.size();
    send(exchange, 200, "{\"accessToken\":\"%s\",\"expiresIn\":600}".formatted(token));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(
        new Heard(headers.getFirst("Idempotency-Key"), headers.getFirst("Authorization"), body));
    Scripted next = script.remove();
    send(exchange, next.status(), next.body());
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
