package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.notifikasi.world.Pondok.idOf;
import static id.jarinabi.saku.notifikasi.world.Pondok.now;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Topics have no order among each other: what was heard first changes nothing.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LateWordsTest {
  private final UnitId unit = new UnitId(Uuid7.next());
  private final Person santri = Person.santri(new SantriId(Uuid7.next()));
  private final Person wali = Person.of(Role.WALI);

  @Test
  void an_event_that_comes_before_its_people_reaches_them_all_the_same() {
    var before = now();
    var sale = Pondok.tell(News.purchase(santri, unit));
    assertThat(Pondok.whoHeard(sale)).isEmpty();

    Pondok.tellAt(before, Pondok.registration(santri));
    Pondok.tell(new WaliLinked(idOf(santri), wali.userId(), before));
    Pondok.tellAt(before, Pondok.registration(wali));

    assertThat(Pondok.whoHeard(sale)).containsExactlyInAnyOrder(santri.userId(), wali.userId());
  }

  @Test
  void a_wali_hears_what_happens_while_they_are_linked() {
    Pondok.registered(santri);
    Pondok.registered(wali);
    var before = Pondok.tell(News.purchase(santri, unit));
    Pondok.tell(new WaliLinked(idOf(santri), wali.userId(), now()));
    var meanwhile = Pondok.tell(News.purchase(santri, unit));
    Pondok.tell(new WaliUnlinked(idOf(santri), wali.userId(), now()));
    var afterwards = Pondok.tell(News.purchase(santri, unit));

    assertThat(Pondok.whoHeard(before)).containsExactly(santri.userId());
    assertThat(Pondok.whoHeard(meanwhile))
        .containsExactlyInAnyOrder(santri.userId(), wali.userId());
    assertThat(Pondok.whoHeard(afterwards)).containsExactly(santri.userId());
  }

  @Test
  void an_event_that_comes_late_is_told_to_who_was_linked_then() {
    Pondok.registered(santri);
    Pondok.registered(wali);
    Pondok.tell(new WaliLinked(idOf(santri), wali.userId(), now()));
    var then = now();
    Pondok.tell(new WaliUnlinked(idOf(santri), wali.userId(), then.plusSeconds(1)));

    var late = Pondok.tell(News.purchase(idOf(santri), idOf(santri), unit, then));

    assertThat(Pondok.whoHeard(late)).contains(wali.userId());
  }

  @Test
  void a_word_that_takes_the_right_away_late_takes_back_what_was_told_since() {
    Pondok.registered(santri);
    Pondok.registered(wali);
    Pondok.tell(new WaliLinked(idOf(santri), wali.userId(), now()));
    var gone = now();
    var sale = Pondok.tell(News.purchase(santri, unit));
    assertThat(Pondok.whoHeard(sale)).contains(wali.userId());

    Pondok.tell(new WaliUnlinked(idOf(santri), wali.userId(), gone));

    assertThat(Pondok.whoHeard(sale)).containsExactly(santri.userId());
  }

  @Test
  void who_may_no_longer_log_in_hears_nothing() {
    Pondok.registered(santri);
    Pondok.tell(
        new UserChanged(santri.userId(), "u", "N", "santri", null, santri.santriId(), false));

    assertThat(Pondok.whoHeard(Pondok.tell(News.purchase(santri, unit)))).isEmpty();
  }

  @Test
  void an_event_delivered_again_also_on_another_partition_is_told_once() {
    Pondok.registered(santri);
    var sale = News.purchase(santri, unit);
    var id = Pondok.tell(sale);
    var entry = EventCatalog.of(sale);
    var topics = Bench.get().topics();
    for (int i = 0; i < 12; i++) {
      topics.publish(
          "pos",
          UUID.randomUUID(),
          id.toString(),
          entry.type(),
          sale.occurredAt(),
          EventJson.write(sale));
    }
    var last = Pondok.tell(News.purchase(santri, unit));

    assertThat(
            Pondok.database()
                .number("select count(*) from notifikasi.notifications where event_id = ?", id))
        .isEqualTo(1);
    assertThat(Pondok.whoHeard(last)).containsExactly(santri.userId());
  }

  @Test
  void names_that_come_late_are_read_all_the_same() {
    Pondok.registered(santri);
    Pondok.tell(News.purchase(santri, unit));
    Pondok.tell(new SantriRegistered(idOf(santri), 1, "1", "Ahmad", "PUTRA", null, null, "ACTIVE"));
    Pondok.registered(wali);
    Pondok.tell(new WaliLinked(idOf(santri), wali.userId(), now()));
    Pondok.tell(News.topup(santri));

    var body = wali.request().get("/api/notifikasi/notifications").then().extract();

    assertThat(body.<String>path("items[0].body")).contains("Ananda Ahmad");
  }
}
