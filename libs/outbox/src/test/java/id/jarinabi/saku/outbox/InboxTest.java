package id.jarinabi.saku.outbox;

import static id.jarinabi.saku.outbox.Told.effectsFor;
import static id.jarinabi.saku.outbox.Told.paid;
import static id.jarinabi.saku.outbox.Told.someSantri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "broker", value = "own"))
class InboxTest {

  @BeforeAll
  static void a_place_for_effects() {
    Bench.get().database().execute(Listener.TABLE);
    Bench.get().database().execute("grant all on topup.effects to saku_topup");
  }

  @Test
  void an_event_delivered_five_times_has_one_effect() {
    var santri = someSantri();
    var id = UUID.randomUUID();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    for (int delivery = 0; delivery < 5; delivery++) {
      Bench.get().topics().tell(id, now, paid(santri, 10));
    }
    Bench.get().topics().tell(paid(santri, 20));

    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(10L, 20L));
  }

  @Test
  void an_event_that_cannot_be_taken_is_parked_with_the_reason_and_the_next_goes_on() {
    var santri = someSantri();
    var poison = Bench.get().topics().tell(paid(santri, 1, "racun"));
    Bench.get().topics().tell(paid(santri, 2));

    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(2L));
    try (var dead = Bench.get().topics().probe("topup.dead")) {
      await()
          .untilAsserted(
              () -> assertThat(dead.all()).anyMatch(heard -> heard.id().equals(poison.toString())));
    }
  }

  @Test
  void a_body_that_is_no_event_is_parked_and_an_unknown_type_is_passed_over() {
    var santri = someSantri();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    var topics = Bench.get().topics();
    var broken = UUID.randomUUID().toString();
    topics.publish("topup", santri.value(), broken, "saku.topup.paid.v1", now, "{\"amount\":[");
    topics.publish("topup", santri.value(), "no-uuid", "saku.topup.paid.v9", now, "{}");
    topics.tell(paid(santri, 3));

    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(3L));
    try (var dead = topics.probe("topup.dead")) {
      await().untilAsserted(() -> assertThat(dead.all()).anyMatch(it -> it.id().equals(broken)));
    }
  }

  @Test
  void a_field_nobody_knows_yet_is_ignored() {
    var santri = someSantri();
    var json = EventJson.write(paid(santri, 4)).replaceFirst("\\{", "{\"fromTheFuture\":[1,2],");
    Bench.get()
        .topics()
        .publish(
            "topup",
            santri.value(),
            UUID.randomUUID().toString(),
            "saku.topup.paid.v1",
            OffsetDateTime.now(ZoneOffset.UTC),
            json);

    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(4L));
  }

  @Test
  void while_the_database_refuses_nothing_is_parked_and_afterwards_everything_is_taken() {
    var database = Bench.get().database();
    var santri = someSantri();
    database.execute("alter role saku_topup connection limit 0");
    database.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'saku_topup'");
    var id = Bench.get().topics().tell(paid(santri, 5));
    await()
        .pollDelay(Duration.ofSeconds(3))
        .untilAsserted(() -> assertThat(effectsFor(santri)).isEmpty());

    database.execute("alter role saku_topup connection limit 60");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(5L));
    try (var dead = Bench.get().topics().probe("topup.dead")) {
      assertThat(dead.all()).noneMatch(heard -> heard.id().equals(id.toString()));
    }
  }
}
