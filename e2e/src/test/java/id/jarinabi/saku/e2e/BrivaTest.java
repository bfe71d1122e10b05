package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.User;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Money from home through the bank, as a wali does it.
class BrivaTest {
  private final Pondok pondok = Pondok.get();

  @Test
  void a_wali_asks_pays_at_the_bank_and_the_balance_rises() throws Exception {
    var santri = pondok.newSantri(0);
    var wali = pondok.newWali(santri);

    var asked = ask(wali, santri, 150_000);
    assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
    assertThat(asked.body().path("status").asText()).isEqualTo("AWAITING_PAYMENT");
    assertThat(asked.body().path("vaNumber").asText()).matches("77777\\d{10}");
    assertThat(asked.body().path("fee").asLong()).isZero();
    var twice = ask(wali, santri, 150_000);
    assertThat(twice.code()).isEqualTo("topup_already_open");
    assertThat(twice.id()).isEqualTo(asked.id());

    pay(asked, 150_000);

    completed(wali, asked);
    assertThat(santri.balance()).isEqualTo(150_000);
    assertThat(santri.mutations()).containsExactly(150_000L);
    pondok.booksAgree();
  }

  @Test
  void money_paid_while_briva_and_topup_are_dead_arrives_when_they_live_again() throws Exception {
    var santri = pondok.newSantri(0);
    var wali = pondok.newWali(santri);
    var asked = ask(wali, santri, 80_000);

    pondok.stack().service(ServiceName.BRIVA).kill();
    pondok.stack().service(ServiceName.TOPUP).kill();
    try {
      pay(asked, 80_000);
    } finally {
      pondok.stack().service(ServiceName.BRIVA).start();
      pondok.stack().service(ServiceName.TOPUP).start();
    }

    completed(wali, asked);
    assertThat(santri.balance()).isEqualTo(80_000);
  }

  @Test
  void without_the_bank_nothing_is_asked_and_nothing_is_left_open() {
    var santri = pondok.newSantri(0);
    var wali = pondok.newWali(santri);
    pondok.stack().bank().kill();
    try {
      assertThat(ask(wali, santri, 50_000).status()).isEqualTo(503);
    } finally {
      pondok.stack().bank().restart();
    }

    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(ask(wali, santri, 50_000).status()).isEqualTo(201));
  }

  /// Whoever has another contract has no such paths.
  @Test
  void briva_online_is_not_there_unless_it_is_switched_on() {
    var unknown = knock("nothing-of-ours");
    assertThat(unknown.status()).isEqualTo(404);

    for (var path : List.of("inquiry", "payment")) {
      assertThat(knock(path).status()).isEqualTo(404);
      assertThat(withoutRequestId(knock(path))).isEqualTo(withoutRequestId(unknown));
    }
  }

  private Answer knock(String path) {
    return pondok
        .http()
        .send("POST", "/snap/v1.0/transfer-va/" + path, Optional.empty(), Map.of(), Map.of());
  }

  private static JsonNode withoutRequestId(Answer answer) {
    return ((ObjectNode) answer.body()).without("requestId");
  }

  private static Answer ask(User wali, Santri santri, long amount) {
    return wali.post(
        "/api/topup/briva", Map.of("santriId", santri.id(), "amount", amount), Pondok.key());
  }

  private void pay(Answer asked, long amount) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(pondok.stack().bank().address().resolve("/sandbox/pay"))
            .POST(
                BodyPublishers.ofString(
                    "{\"va\":\"%s\",\"amount\":%d}"
                        .formatted(asked.body().path("vaNumber").asText(), amount)))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  private static void completed(User wali, Answer asked) {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(
                        wali.get("/api/topup/requests/" + asked.id())
                            .body()
                            .path("status")
                            .asText())
                    .isEqualTo("COMPLETED"));
  }
}
