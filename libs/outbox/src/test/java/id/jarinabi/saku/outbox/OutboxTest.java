package id.jarinabi.saku.outbox;

import static id.jarinabi.saku.outbox.Told.effectsFor;
import static id.jarinabi.saku.outbox.Told.paid;
import static id.jarinabi.saku.outbox.Told.someSantri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "broker", value = "own"))
class OutboxTest {
  private static final int EVENTS = 1_000;
  private static final int KEYS = 20;

  @Inject Transactions transactions;

  @BeforeAll
  static void a_place_for_effects() {
    Bench.get().database().execute(Listener.TABLE);
    Bench.get().database().execute("grant all on topup.effects to saku_topup");
  }

  @Test
  void what_is_told_in_a_transaction_has_its_effect() {
    var santri = someSantri();

    tell(santri, 15_000);

    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(15_000L));
    await().untilAsserted(() -> assertThat(unpublished()).isZero());
  }

  @Test
  void what_is_told_in_a_transaction_that_fails_was_never_told() {
    var santri = someSantri();

    assertThatThrownBy(
            () ->
                transactions
                    .run(
                        tx ->
                            tx.tell(paid(santri, 1))
                                .chain(() -> Uni.createFrom().failure(new ArithmeticException())))
                    .await()
                    .indefinitely())
        .isInstanceOf(ArithmeticException.class);

    tell(santri, 2);
    await().untilAsserted(() -> assertThat(effectsFor(santri)).containsExactly(2L));
  }

  @Test
  void an_event_whose_transaction_commits_late_is_not_skipped() throws SQLException {
    var early = someSantri();
    var late = someSantri();
    try (var slow = Bench.get().database().connect()) {
      slow.setAutoCommit(false);
      writeByHand(slow, late);

      tell(early, 1);
      await().untilAsserted(() -> assertThat(effectsFor(early)).hasSize(1));
      assertThat(effectsFor(late)).isEmpty();
      slow.commit();
    }

    await().untilAsserted(() -> assertThat(effectsFor(late)).containsExactly(77L));
  }

  @Test
  void a_thousand_events_survive_the_brokers_death_once_each_and_in_order_per_key() {
    var broker = Bench.get().ownBroker().orElseThrow();
    var santri = IntStream.range(0, KEYS).mapToObj(i -> someSantri()).toList();

    tellRound(santri, 1, EVENTS / 2 / KEYS);
    broker.kill();
    tellRound(santri, EVENTS / 2 / KEYS + 1, EVENTS / KEYS);
    assertThat(unpublished()).isPositive();
    broker.start();

    var inOrder = LongStream.rangeClosed(1, EVENTS / KEYS).boxed().toList();
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> assertThat(santri).allSatisfy(one -> assertThat(effectsFor(one)).hasSize(50)));
    assertThat(santri).allSatisfy(one -> assertThat(effectsFor(one)).isEqualTo(inOrder));
    assertThat(unpublished()).isZero();
  }

  @Test
  void what_was_told_can_neither_be_changed_nor_taken_back() {
    assertThatThrownBy(() -> asTheService("update outbox set body = '{}'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asTheService("delete from outbox"))
        .hasMessageContaining("permission denied");
  }

  private void tell(SantriId santri, long amount) {
    transactions.run(tx -> tx.tell(paid(santri, amount))).await().indefinitely();
  }

  private void tellRound(List<SantriId> santri, long from, long to) {
    LongStream.rangeClosed(from, to)
        .forEach(
            amount ->
                Multi.createFrom()
                    .iterable(santri)
                    .onItem()
                    .transformToUniAndMerge(
                        one -> transactions.run(tx -> tx.tell(paid(one, amount))))
                    .collect()
                    .last()
                    .await()
                    .indefinitely());
  }

  private void asTheService(String sql) {
    transactions.run(tx -> tx.sql().query(sql).execute()).await().indefinitely();
  }

  private static void writeByHand(Connection connection, SantriId santri) throws SQLException {
    var event = paid(santri, 77);
    try (var insert =
        connection.prepareStatement(
            "insert into topup.outbox (topic, key, type, body, id) values ('topup', ?,"
                + " 'saku.topup.paid.v1', ?::jsonb, ?)")) {
      insert.setObject(1, santri.value());
      insert.setString(2, id.jarinabi.saku.events.EventJson.write(event));
      insert.setObject(3, UUID.randomUUID());
      insert.executeUpdate();
    }
  }

  private static long unpublished() {
    return Bench.get()
        .database()
        .number("select count(*) from topup.outbox where published_at is null");
  }
}
