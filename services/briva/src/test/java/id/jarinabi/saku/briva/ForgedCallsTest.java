package id.jarinabi.saku.briva;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.bank.Signing;
import id.jarinabi.saku.devstack.bank.Teller;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A valid call that was never delivered, and everything that a stranger could make of it without
/// the secret.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class ForgedCallsTest {
  private static final int FORGERIES = Boolean.getBoolean("saku.full") ? 100_000 : 2_000;
  private static final long SEED = Long.getLong("saku.seed", 20_261_123);
  private static final List<String> SIGNED = List.of("Authorization", "X-TIMESTAMP", "X-SIGNATURE");

  private record Forged(Map<String, String> headers, byte[] body) {}

  @Test
  void no_forged_call_is_credited_and_none_is_our_fault() throws Exception {
    var victim = Counter.someOrder(99_000);
    var body = CallbackCodesTest.note(victim.vaNumber(), "99000.00").getBytes(UTF_8);
    var headers = headers(body);
    var before = Counter.database().number("select count(*) from bank_messages");

    var statuses = new ConcurrentLinkedQueue<Integer>();
    var forgeries = forgeries(headers, body);
    var room = new Semaphore(16);
    try (var http = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var forged : forgeries) {
        room.acquire();
        threads.execute(
            () -> {
              try {
                statuses.add(send(http, forged));
              } finally {
                room.release();
              }
            });
      }
      // In the midst of them the bank itself is heard at once.
      var order = Counter.opened(15_000);
      Counter.paid(order);
      Counter.awaitTold(order, 15_000);
    }

    assertThat(forgeries).hasSizeGreaterThanOrEqualTo(FORGERIES);
    assertThat(statuses)
        .hasSize(forgeries.size())
        .allMatch(status -> status >= 400 && status < 500);
    assertThat(Counter.database().number("select count(*) from bank_messages"))
        .as("messages kept besides the bank's own")
        .isEqualTo(before + 1);
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from bank_payments where va_number = ?", victim.vaNumber()))
        .isZero();
  }

  /// Every single changed byte of body and signed headers, then whatever chance brings.
  private static List<Forged> forgeries(Map<String, String> headers, byte[] body) {
    var all = new ArrayList<Forged>();
    var random = new Random(SEED);
    IntStream.range(0, body.length)
        .forEach(i -> all.add(new Forged(headers, flipped(body, i, random))));
    for (var name : SIGNED) {
      var value = Objects.requireNonNull(headers.get(name));
      for (int i = 0; i < value.length(); i++) {
        all.add(new Forged(with(headers, name, changed(value, i, random)), body));
      }
    }
    while (all.size() < FORGERIES) {
      all.add(byChance(headers, body, random));
    }
    return all;
  }

  private static Forged byChance(Map<String, String> headers, byte[] body, Random random) {
    return switch (random.nextInt(6)) {
      case 0 ->
          new Forged(
              headers,
              IntStream.range(0, body.length / 2)
                  .collect(
                      () -> new ByteArrayOutputStream(),
                      (out, i) -> out.write(body[i]),
                      (a, b) -> {})
                  .toByteArray());
      case 1 -> new Forged(with(headers, "X-SIGNATURE", Signing.hex(noise(64, random))), body);
      case 2 -> new Forged(with(headers, "X-SIGNATURE", Signing.base64(noise(64, random))), body);
      case 3 -> new Forged(headers, noise(random.nextInt(2_000), random));
      case 4 ->
          new Forged(
              with(headers, "Authorization", "Bearer " + Signing.hex(noise(24, random))), body);
      default -> {
        var twice =
            flipped(
                flipped(body, random.nextInt(body.length), random),
                random.nextInt(body.length),
                random);
        yield Arrays.equals(twice, body)
            ? new Forged(headers, new byte[0])
            : new Forged(headers, twice);
      }
    };
  }

  private static byte[] flipped(byte[] body, int at, Random random) {
    var copy = body.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private static String changed(String value, int at, Random random) {
    char other;
    do {
      other = (char) ('!' + random.nextInt(90));
    } while (other == value.charAt(at));
    return value.substring(0, at) + other + value.substring(at + 1);
  }

  private static byte[] noise(int length, Random random) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    var copy = new LinkedHashMap<>(headers);
    copy.put(name, value);
    return copy;
  }

  static Map<String, String> headers(byte[] body) throws IOException {
    var token = Sandbox.bank().teller().token();
    var timestamp =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx")
            .format(Instant.now().atOffset(ZoneOffset.ofHours(7)));
    var headers = new LinkedHashMap<String, String>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("X-TIMESTAMP", timestamp);
    headers.put(
        "X-SIGNATURE",
        Signing.base64(
            Signing.service(
                Sandbox.partner().bankSecret(),
                "POST",
                Teller.NOTIFY_PATH,
                token,
                new String(body, ISO_8859_1),
                timestamp)));
    headers.put("X-PARTNER-ID", "SAKUSANTRI");
    headers.put("CHANNEL-ID", "00009");
    headers.put("X-EXTERNAL-ID", "forged000001");
    headers.put("Content-Type", "application/json");
    return headers;
  }

  private static int send(HttpClient http, Forged forged) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + Teller.NOTIFY_PATH))
            .POST(HttpRequest.BodyPublishers.ofByteArray(forged.body()));
    forged.headers().forEach(request::setHeader);
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
