package id.jarinabi.saku.notifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.events.PenagihanEvent.CashReceived;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.world.Listening;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.notifikasi.world.Tokens;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StreamTest {
  private final UnitId unit = Pondok.newUnit("Kantin Putra");
  private final Person santri = Pondok.newSantri("Ahmad");
  private final Person wali = Pondok.newWaliOf(santri);

  @Test
  void what_happens_is_heard_by_whom_it_concerns_and_by_nobody_else() {
    var other = Pondok.newWaliOf(Pondok.newSantri("Budi"));
    try (var hers = listen(wali);
        var his = listen(santri);
        var others = listen(other)) {
      var sale = News.purchase(santri, unit);
      Pondok.tell(sale);

      var heard = hers.await("notification", 1).getFirst();
      assertThat(heard.json().getString("objectId")).isEqualTo(sale.purchaseId().toString());
      assertThat(heard.json().getString("type")).isEqualTo("PURCHASE");
      assertThat(heard.json().getString("title")).isEqualTo("Belanja Rp16.000 di Kantin Putra");
      assertThat(heard.json().getMap())
          .containsOnlyKeys(
              "id", "type", "title", "body", "link", "objectId", "occurredAt", "readAt");
      assertThat(heard.id()).matches("\\d+");
      his.await("notification", 1);
      assertThat(others.all()).isEmpty();
    }
  }

  @Test
  void a_stream_goes_on_where_it_was_left_and_shows_nothing_twice() {
    String last;
    try (var first = listen(wali)) {
      Pondok.tell(News.purchase(santri, unit));
      last = first.await("notification", 1).getFirst().id();
    }
    var missed = List.of(News.topup(santri), News.topup(santri));
    missed.forEach(Pondok::tell);

    try (var again = Listening.with(wali.token(), last)) {
      var live = News.topup(santri);
      Pondok.tell(live);
      assertThat(again.await("notification", 3))
          .extracting(one -> one.json().getString("objectId"))
          .containsExactly(
              missed.get(0).topupId().toString(),
              missed.get(1).topupId().toString(),
              live.topupId().toString());
    }
  }

  @Test
  void who_comes_without_a_last_id_or_with_a_wrong_one_begins_now() {
    Pondok.tell(News.purchase(santri, unit));
    var tokens = new ArrayList<Listening>();
    for (var last : new String[] {"", "x", "-1", "999999999999", "9".repeat(40)}) {
      tokens.add(Listening.with(wali.token(), last));
    }

    Pondok.tell(News.topup(santri));

    for (var stream : tokens) {
      assertThat(stream.await("notification", 1))
          .extracting(one -> one.json().getString("type"))
          .containsExactly("TOPUP_COMPLETED");
      stream.close();
    }
  }

  @Test
  void who_missed_too_much_is_told_so_and_gets_the_newest() {
    var sales = 230;
    try (var rows = new WrittenByAnotherPod()) {
      for (int i = 0; i < sales; i++) {
        rows.tell(santri);
      }
    }

    try (var stream = Listening.with(wali.token(), "1")) {
      stream.await("notification", 200);
      assertThat(stream.await("refresh", 1)).hasSize(1);
      assertThat(stream.all("notification").getLast().id()).isEqualTo(Integer.toString(sales));
      assertThat(stream.all("notification")).hasSize(200);
    }
  }

  @Test
  void what_another_pod_has_written_is_heard_with_its_bell_and_without() {
    try (var stream = listen(wali);
        var pod = new WrittenByAnotherPod()) {
      pod.tell(santri);
      pod.ring(wali);
      stream.await("notification", 1);

      pod.tell(santri);
      stream.await("notification", 2);

      pod.signal(wali, "balance");
      stream.await("balance", 1);
    }
  }

  @Test
  void screens_learn_what_is_out_of_date() {
    var kasir = Pondok.newAdminOf(unit);
    try (var hers = listen(wali);
        var till = listen(kasir)) {
      Pondok.tell(News.debit(santri, 5_000, Pondok.now()));
      Pondok.tell(
          new CashReceived(Uuid7.next(), "K", unit, new UserId(Uuid7.next()), 1, Pondok.now()));

      var balance = hers.await("balance", 1).getFirst();
      assertThat(balance.json().getString("objectId")).isEqualTo(String.valueOf(santri.santriId()));
      assertThat(balance.id()).isEmpty();
      till.await("claim", 1);

      Pondok.tell(News.purchase(santri, unit));
      hers.await("notification", 1);
      wali.request().post("/api/notifikasi/notifications/read-all").then().statusCode(200);
      hers.await("inbox", 1);
      assertThat(till.all("balance")).isEmpty();
    }
  }

  @Test
  void a_stream_ends_politely_with_its_token() {
    try (var stream = Listening.with(Tokens.of(wali, Duration.ofSeconds(4)), null)) {
      assertThat(stream.awaitEnd().data()).contains("token_expired");
    }
  }

  @Test
  void a_stream_whose_token_was_revoked_ends_soon() {
    try (var stream = listen(wali);
        var others = listen(santri)) {
      Pondok.tell(
          new SessionsRevoked(wali.userId(), Pondok.now().plusSeconds(1), "account_changed"));

      assertThat(stream.awaitEnd().data()).contains("token_revoked");
      assertThat(others.isOver()).isFalse();
    }
  }

  @Test
  void of_more_than_five_streams_of_one_person_the_oldest_ends() {
    var open = new ArrayList<Listening>();
    for (int i = 0; i < 6; i++) {
      open.add(listen(wali));
    }

    assertThat(open.getFirst().awaitEnd().data()).contains("too_many_streams");
    Pondok.tell(News.purchase(santri, unit));
    for (var stream : open.subList(1, 6)) {
      stream.await("notification", 1);
      stream.close();
    }
  }

  @Test
  void who_hangs_up_is_forgotten() {
    var stream = listen(Pondok.newPerson(Role.PENGURUS));
    await().atMost(Duration.ofSeconds(60)).until(() -> openStreams() > 0);

    stream.close();

    await().atMost(Duration.ofSeconds(60)).until(() -> openStreams() == 0);
  }

  private static double openStreams() {
    return Metrics.globalRegistry.get("saku.streams.open").gauge().value();
  }

  private static Listening listen(Person person) {
    return Listening.with(person.token(), null);
  }
}
