package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Http;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Payments that the bank tells of once, several times, at once or never, while briva and topup die
/// and come back. The bank's own ledger is the truth.
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class BankUnderFireTest {
  private static final int FAMILIES = 6;
  private static final int ROUNDS = 160;
  private static final long SEED = Long.getLong("saku.seed", 20_261_123);
  private static final List<String> MISHAPS =
      List.of("DUPLICATE", "CONCURRENT", "ALTERED", "CONTRADICTED", "DUPLICATE", "LOST");

  private final Pondok pondok = Pondok.get();
  private final Random random = new Random(SEED);

  private record Family(Santri santri, User wali, List<Answer> asked) {
    String vaNumber() {
      return asked.getFirst().body().path("vaNumber").asText();
    }
  }

  @Test
  void every_santri_has_what_was_paid_at_the_bank() throws Exception {
    var families = IntStream.range(0, FAMILIES).mapToObj(i -> family()).toList();
    for (int round = 0; round < ROUNDS; round++) {
      var victim = round % 3 == 1 ? ServiceName.BRIVA : ServiceName.TOPUP;
      boolean isFatal = round % 3 != 0;
      for (int i = 0; i < FAMILIES; i++) {
        askAndPay(families.get(i));
        if (isFatal && i == FAMILIES / 2) {
          pondok.stack().service(victim).kill();
          pondok.stack().service(victim).start();
        }
      }
      families.forEach(this::allCompleted);
    }

    var paid = payments();
    for (var family : families) {
      long total = 0;
      for (JsonNode payment : paid) {
        total +=
            payment.path("number").asText().equals(family.vaNumber())
                ? payment.path("amount").asLong()
                : 0;
      }
      assertThat(family.santri().balance()).as("seed %d", SEED).isEqualTo(total);
      assertThat(family.santri().mutations()).hasSize(ROUNDS);
    }
    pondok.booksAgree();
  }

  private Family family() {
    var santri = pondok.newSantri(0);
    return new Family(santri, pondok.newWali(santri), new ArrayList<>());
  }

  private void askAndPay(Family family) {
    long amount = 10_000 + random.nextInt(100) * 500L;
    var asked =
        await()
            .atMost(Duration.ofMinutes(2))
            .until(() -> ask(family, amount), answer -> answer.status() == 201);
    family.asked().add(asked);
    if (random.nextInt(2) == 0) {
      atTheBank("script", "{\"next\":[\"" + MISHAPS.get(random.nextInt(MISHAPS.size())) + "\"]}");
    }
    atTheBank("pay", "{\"va\":\"" + family.vaNumber() + "\",\"amount\":" + amount + "}");
  }

  private static Answer ask(Family family, long amount) {
    return family
        .wali()
        .post(
            "/api/topup/briva",
            Map.of("santriId", family.santri().id(), "amount", amount),
            Pondok.key());
  }

  private void allCompleted(Family family) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                assertThat(
                        family
                            .wali()
                            .get("/api/topup/requests/" + family.asked().getLast().id())
                            .body()
                            .path("status")
                            .asText())
                    .isEqualTo("COMPLETED"));
  }

  private JsonNode payments() throws IOException {
    return Http.JSON.readTree(
        said(HttpRequest.newBuilder(pondok.stack().bank().address().resolve("/sandbox/payments"))));
  }

  private void atTheBank(String what, String body) {
    said(
        HttpRequest.newBuilder(pondok.stack().bank().address().resolve("/sandbox/" + what))
            .POST(BodyPublishers.ofString(body)));
  }

  private static String said(HttpRequest.Builder request) {
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
