package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.devstack.stack.ServiceProcess;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Http;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Twin;
import id.jarinabi.saku.e2e.world.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A thousand payments, each told one to five times in any order at two processes of briva, a
/// tenth of them never, while briva and topup are killed and come back. The bank's own ledger is
/// the truth.
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class BankUnderFireTest {
  private static final int FAMILIES = 50;
  private static final int WAVES = 20;
  private static final int AT_ONCE = 12;
  private static final Duration RECOVERY = Duration.ofMinutes(3);
  private static final long SEED = Long.getLong("saku.seed", 20_261_123);

  /// Right after a process has kept a message, booked one, or taken over a payment.
  private static final List<String> PLACES =
      List.of("briva.message.kept", "briva.payment.booked", "topup.briva.paid");

  /// What nobody tells is asked for sooner than once in two minutes.
  private static final Map<String, String> CURIOUS =
      Map.of("saku.bank-checks.tick", "1s", "saku.bank-checks.open-bill-every", "PT4S");

  private final Pondok pondok = Pondok.get();
  private final ServiceProcess briva = pondok.stack().service(ServiceName.BRIVA);
  private final ServiceProcess topup = pondok.stack().service(ServiceName.TOPUP);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Random random = new Random(SEED);

  private record Family(Santri santri, User wali) {}

  /// One bill of one wave and the bank's name of its payment.
  private record Paid(Family family, Answer asked, String payment) {}

  @AfterEach
  void everything_runs_as_before() {
    briva.kill();
    briva.start();
    topup.start();
    http.close();
  }

  @Test
  void every_santri_has_what_was_paid_at_the_bank() throws Exception {
    briva.stop();
    briva.startWith(CURIOUS);
    var families = IntStream.range(0, FAMILIES).mapToObj(i -> family()).toList();
    for (int wave = 0; wave < WAVES; wave++) {
      // Each wave has a second receiver of its own.
      try (var twin = Twin.of(briva)) {
        var paid = atOnce(families.stream().map(this::askAndPay).toList());
        var receivers = List.of(URI.create("http://127.0.0.1:" + briva.port()), twin.origin());
        var calls = new ArrayList<>(calls(paid, receivers));
        calls.add(calls.size() / 3, deadly(wave));
        atOnce(calls);
        briva.startWith(CURIOUS);
        topup.start();
        paid.forEach(this::isCompleted);
        hasBeenDeadly(wave);
      }
    }

    var payments = payments();
    for (var family : families) {
      assertThat(family.santri().mutations())
          .as("seed %d", SEED)
          .hasSize(WAVES)
          .containsExactlyInAnyOrderElementsOf(paidBy(family, payments));
    }
    pondok.booksAgree();
  }

  private Family family() {
    var santri = pondok.newSantri(0);
    return new Family(santri, pondok.newWali(santri));
  }

  private Callable<Paid> askAndPay(Family family) {
    long amount = 10_000 + random.nextInt(100) * 500L;
    return () -> {
      var asked =
          await().atMost(RECOVERY).until(() -> ask(family, amount), it -> it.status() == 201);
      atTheBank("script", Map.of("next", List.of("LOST")));
      var number = asked.body().path("vaNumber").asText();
      var payment = atTheBank("pay", Map.of("va", number, "amount", amount));
      return new Paid(family, asked, payment.path("paymentId").asText());
    };
  }

  private static Answer ask(Family family, long amount) {
    return family
        .wali()
        .post(
            "/api/topup/briva",
            Map.of("santriId", family.santri().id(), "amount", amount),
            Pondok.key());
  }

  /// The very same message, and the same under another name of the message, at either process.
  private List<Callable<Integer>> calls(List<Paid> paid, List<URI> receivers) {
    var calls = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < paid.size(); i++) {
      var first = externalId();
      int variant = i;
      var payment = paid.get(i).payment();
      for (int times = i % 10 == 0 ? 0 : 1 + random.nextInt(5); times > 0; times--) {
        var externalId = times % 2 == 0 ? externalId() : first;
        var at = receivers.get(random.nextInt(receivers.size()));
        calls.add(
            () ->
                atTheBank(
                        "tell",
                        Map.of(
                            "payment", payment,
                            "variant", variant,
                            "externalId", externalId,
                            "at", at.toString()))
                    .path("status")
                    .asInt());
      }
    }
    Collections.shuffle(calls, random);
    return calls;
  }

  /// In the midst of the calls of each wave one process dies: where it stands, or at a place.
  private Callable<Integer> deadly(int wave) {
    return () -> {
      switch (wave % 5) {
        case 0 -> briva.kill();
        case 1 -> topup.kill();
        default -> pondok.faults().arm(place(wave));
      }
      return 0;
    };
  }

  private static String place(int wave) {
    return PLACES.get(wave % 5 - 2);
  }

  private void hasBeenDeadly(int wave) {
    if (wave % 5 >= 2) {
      assertThat(pondok.faults().wasReached(place(wave))).as(place(wave)).isTrue();
    }
  }

  private void isCompleted(Paid paid) {
    await()
        .atMost(RECOVERY)
        .untilAsserted(
            () -> {
              // One that an armed place kills after the calls comes back as well.
              briva.startWith(CURIOUS);
              topup.start();
              assertThat(
                      paid.family()
                          .wali()
                          .get("/api/topup/requests/" + paid.asked().id())
                          .body()
                          .path("status")
                          .asText())
                  .isEqualTo("COMPLETED");
            });
  }

  private JsonNode payments() {
    return said(
        HttpRequest.newBuilder(pondok.stack().bank().address().resolve("/sandbox/payments")));
  }

  private List<Long> paidBy(Family family, JsonNode payments) {
    var number =
        family
            .wali()
            .get("/api/topup/requests?santriId=" + family.santri().id())
            .body()
            .path("items")
            .path(0)
            .path("vaNumber")
            .asText();
    var amounts = new ArrayList<Long>();
    for (var payment : payments) {
      if (payment.path("number").asText().equals(number)) {
        amounts.add(payment.path("amount").asLong());
      }
    }
    return amounts;
  }

  /// The bank takes only so many at once.
  private static <T> List<T> atOnce(List<Callable<T>> deeds) {
    var room = new Semaphore(AT_ONCE);
    return AtOnce.all(
        deeds.stream()
            .<Callable<T>>map(
                deed ->
                    () -> {
                      room.acquire();
                      try {
                        return deed.call();
                      } finally {
                        room.release();
                      }
                    })
            .toList());
  }

  private static String externalId() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  private JsonNode atTheBank(String what, Map<String, ?> body) throws IOException {
    return said(
        HttpRequest.newBuilder(pondok.stack().bank().address().resolve("/sandbox/" + what))
            .POST(BodyPublishers.ofString(Http.JSON.writeValueAsString(body))));
  }

  private JsonNode said(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return Http.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
