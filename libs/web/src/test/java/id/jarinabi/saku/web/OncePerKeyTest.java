package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static java.util.Objects.requireNonNullElse;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OncePerKeyTest {
  private static final int AT_ONCE = 50;

  private final Person person = Person.of(Role.WALI);
  private final String key = UUID.randomUUID().toString();

  /// Tells the effects of one test from those of another.
  private final long amount = ThreadLocalRandom.current().nextLong(1, 100_000_000);

  @BeforeAll
  static void a_place_for_effects() {
    var database = Bench.get().database();
    database.execute("create table if not exists topup.effects (amount bigint not null)");
    database.execute("grant all on topup.effects to saku_topup");
  }

  @Test
  void fifty_calls_at_once_under_one_key_have_one_effect_and_one_answer() {
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    var calls =
        IntStream.range(0, AT_ONCE)
            .mapToObj(call -> supplyAsync(() -> order(person, key, amount, "beli"), threads))
            .toList();
    var answers = calls.stream().map(CompletableFuture::join).toList();

    assertThat(effects()).isEqualTo(1);
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(OncePerKeyTest::content)
        .containsOnly(content(answers.getFirst()));
    assertThat(answers).filteredOn(answer -> !isReplay(answer)).hasSize(1);
    threads.shutdown();
  }

  @Test
  void the_answer_is_kept_as_it_was_to_the_last_digit() {
    var first = order(person, key, amount, "beli");

    var again = order(person, key, amount, "beli");

    assertThat(isReplay(first)).isFalse();
    assertThat(isReplay(again)).isTrue();
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(content(again)).isEqualTo(content(first));
    assertThat(again.asString()).contains("9007199254740993");
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    order(person, key, amount, "beli");

    refused(order(person, key, amount, "beli lagi"), 422, "idempotency_key_reused");

    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void a_key_belongs_to_its_caller_alone() {
    order(person, key, amount, "beli");

    var other = order(Person.of(Role.WALI), key, amount, "beli");

    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(isReplay(other)).isFalse();
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void a_refusal_inside_undoes_everything_and_frees_the_key() {
    refused(order(person, key, amount, "tolak"), 403, "pin_invalid");
    assertThat(effects()).isZero();

    var again = order(person, key, amount, "beli");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(isReplay(again)).isFalse();
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void a_call_without_a_key_is_refused() {
    refused(
        person.request().contentType("application/json").body(body(amount, "beli")).post(ONCE),
        400,
        "idempotency_key_required");
    refused(order(person, " ", amount, "beli"), 400, "idempotency_key_required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1-1-1-1-1", "bukan-uuid", "01981f3a-6c00-7000-8000-00000000000'"})
  void a_key_that_is_no_uuid_is_refused(String junk) {
    refused(order(person, junk, amount, "beli"), 400, "malformed_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00000000-0000-0000-0000-000000000000", "A8098C1A-F86E-11DA-BD1A-00112444BE1E"})
  void a_uuid_of_any_version_is_a_key(String any) {
    assertThat(order(person, any, amount, "beli").statusCode()).isEqualTo(201);
    assertThat(isReplay(order(person, any.toLowerCase(java.util.Locale.ROOT), amount, "beli")))
        .isTrue();
  }

  private static final String ONCE = "/api/topup/shop/orders/once";

  private static Response order(Person person, String key, long amount, String note) {
    return person
        .request()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body(amount, note))
        .post(ONCE);
  }

  private static String body(long amount, String note) {
    return "{\"santriId\":\"01981f3a-6c00-7000-8000-000000000001\",\"amount\":%d,\"note\":\"%s\"}"
        .formatted(amount, note);
  }

  private static Map<String, Object> content(Response answer) {
    return answer.jsonPath().getMap("");
  }

  private static boolean isReplay(Response answer) {
    return requireNonNullElse(answer.header("Idempotent-Replayed"), "").equals("true");
  }

  private long effects() {
    return Bench.get()
        .database()
        .number("select count(*) from topup.effects where amount = ?", amount);
  }
}
