package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.SaldoEvent.SaldoReversed;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboundTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");

  @Test
  void a_topup_that_arrives_before_its_santri_is_registered_credits_all_the_same() {
    var santri = Books.someSantri();
    var paid = cash(santri, 50_000);

    Bench.get().topics().tell(paid);
    await().until(() -> Books.mutations(santri).size() == 1);
    tell(registered(santri, 1, "ACTIVE"));

    assertThat(Books.balance(santri)).isEqualTo(50_000);
    var credited = heard(SaldoCredited.class, santri);
    assertThat(credited.reference()).isEqualTo(paid.topupId());
    assertThat(credited.kind()).isEqualTo("CASH_TOPUP");
    assertThat(credited.balanceAfter()).isEqualTo(50_000);
    assertThat(credited.version()).isEqualTo(1);
  }

  @Test
  void a_topup_told_three_times_and_once_more_under_another_id_is_credited_once() {
    var santri = Books.someSantri();
    var paid = cash(santri, 50_000);
    var id = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      Bench.get().topics().tell(id, OffsetDateTime.now(ZoneOffset.UTC), paid);
    }
    Bench.get().topics().tell(paid);
    tell(cash(santri, 1_000));

    assertThat(Books.balance(santri)).isEqualTo(51_000);
    assertThat(Books.told(santri, "saku.saldo.credited.v1")).hasSize(2);
  }

  @Test
  void a_void_gives_back_the_money_and_the_jatah_once() {
    var santri = Books.santriWith(20_000);
    Books.budget(santri, 5_000L, null);
    var sale = Purchase.of(santri, Books.someUnit(), 5_000);
    sale.debit();

    Bench.get().topics().tell(voided(sale));
    Bench.get().topics().tell(voided(sale));
    await().until(() -> Books.mutations(santri).size() == 3);
    tell(cash(santri, 1_000));

    assertThat(Books.balance(santri)).isEqualTo(21_000);
    var reversed = heard(SaldoReversed.class, santri);
    assertThat(reversed.reversedMutationId()).isEqualTo(Books.mutations(santri).get(1).get("id"));
    assertThat(reversed.unitId()).isEqualTo(sale.unit());
    assertThat(Purchase.verdict(Purchase.of(santri, sale.unit(), 5_000).debit()))
        .isEqualTo("DEBITED");
  }

  @Test
  void a_void_of_a_sale_that_was_never_debited_is_parked_not_lost() {
    var sale = Purchase.of(Books.santriWith(20_000), Books.someUnit(), 5_000);

    Bench.get().topics().tell(voided(sale));

    try (var dead = Bench.get().topics().probe("pos.dead")) {
      await()
          .until(
              () -> dead.events(PurchaseVoided.class, one -> one.purchaseId().equals(sale.id())),
              parked -> parked.size() == 1);
    }
    assertThat(Books.balance(sale.santri())).isEqualTo(20_000);
  }

  @Test
  void the_highest_version_of_a_santri_counts_in_whatever_order_they_arrive() {
    var santri = Books.santriWith(20_000);

    tell(changed(santri, 3, "LEFT"));
    tell(changed(santri, 2, "ACTIVE"));
    tell(registered(santri, 1, "ACTIVE"));

    assertThat(Purchase.verdict(Purchase.of(santri, Books.someUnit(), 1_000).debit()))
        .isEqualTo("santri_inactive");
  }

  @Test
  void the_latest_word_on_a_link_counts_in_whatever_order_they_arrive() {
    var santri = Books.santriWith(20_000);
    var wali = Person.of(Role.WALI);

    tell(new WaliUnlinked(santri, wali.userId(), NOON.plusHours(1)));
    tell(new WaliLinked(santri, wali.userId(), NOON));
    wali.request().get("/api/saldo/santri/" + santri).then().statusCode(404);

    tell(new WaliLinked(santri, wali.userId(), NOON.plusHours(2)));
    wali.request().get("/api/saldo/santri/" + santri).then().statusCode(200);
  }

  /// Tells an event and waits until saldo has taken it in.
  private static void tell(DomainEvent event) {
    var id = Bench.get().topics().tell(event);
    await()
        .until(
            () ->
                Books.database().number("select count(*) from inbox where event_id = ?", id) == 1);
  }

  private static <E extends id.jarinabi.saku.events.SaldoEvent> E heard(
      Class<E> kind, SantriId santri) {
    try (var saldo = Bench.get().topics().probe("saldo")) {
      return await()
          .until(
              () -> saldo.events(kind, one -> one.santriId().equals(santri)),
              events -> events.size() == 1)
          .getFirst();
    }
  }

  private static TopupPaid cash(SantriId santri, long amount) {
    var keuangan = new UserId(UUID.randomUUID());
    return new TopupPaid(Uuid7.next(), santri, "CASH", amount, "Ibu", keuangan, NOON);
  }

  private static SantriRegistered registered(SantriId santri, long version, String status) {
    return new SantriRegistered(
        santri, version, "N" + santri, "Santri", "PUTRA", null, null, status);
  }

  private static SantriChanged changed(SantriId santri, long version, String status) {
    return new SantriChanged(santri, version, "N" + santri, "Santri", "PUTRA", null, null, status);
  }

  private static PurchaseVoided voided(Purchase sale) {
    return new PurchaseVoided(
        sale.id(),
        "KPA-1",
        sale.unit(),
        sale.santri(),
        sale.santri(),
        sale.amount(),
        "salah santri",
        new UserId(UUID.randomUUID()),
        "admin-unit",
        false,
        NOON,
        NOON);
  }
}
