package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.notifikasi.world.Pondok.idOf;
import static id.jarinabi.saku.notifikasi.world.Pondok.now;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.events.SaldoEvent;
import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of who hears what: every event that there is, told to a pondok with two of
/// everybody.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoHearsTest {
  private static final String FAMILY = "santri wali wali2";
  private static final String FINANCE = "keuangan keuangan2 bendahara bendahara2";
  private static final String CLAIM = "kasir kasir2 " + FINANCE;
  private static final UUID ID = Uuid7.next();
  private static final UserId SOMEBODY = new UserId(Uuid7.next());

  private final Map<String, Person> cast = new LinkedHashMap<>();
  private final UnitId unit = Pondok.newUnit("Kantin Putra");
  private final List<DomainEvent> told = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void every_event_is_told_to_the_right_people_and_to_nobody_else() {
    gather();

    pos();
    topup();
    saldo();
    penagihan();
    briva();
    identity();

    assertThat(wrong).isEmpty();
    assertThat(told.stream().map(EventCatalog::of).map(EventCatalog.Entry::type).distinct())
        .containsExactlyInAnyOrderElementsOf(
            EventCatalog.entries().stream()
                .map(EventCatalog.Entry::type)
                .filter(type -> !type.startsWith("saku.audit"))
                .toList());
  }

  private void gather() {
    var santri = Pondok.newSantri("Ahmad");
    cast.put("santri", santri);
    cast.put("wali", Pondok.newWaliOf(santri));
    cast.put("wali2", Pondok.newWaliOf(santri));
    var other = Pondok.newSantri("Budi");
    cast.put("other santri", other);
    cast.put("other wali", Pondok.newWaliOf(other));
    cast.put("wali of nobody", Pondok.newPerson(Role.WALI));
    cast.put("kasir", Pondok.newAdminOf(unit));
    cast.put("kasir2", Pondok.newAdminOf(unit));
    cast.put("other kasir", Pondok.newAdminOf(Pondok.newUnit("Koperasi")));
    cast.put("keuangan", Pondok.newPerson(Role.ADMIN_KEUANGAN));
    cast.put("keuangan2", Pondok.newPerson(Role.ADMIN_KEUANGAN));
    cast.put("bendahara", Pondok.newPerson(Role.BENDAHARA));
    cast.put("bendahara2", Pondok.newPerson(Role.BENDAHARA));
    cast.put("pengurus", Pondok.newPerson(Role.PENGURUS));
  }

  private void pos() {
    var santri = who("santri");
    hears(FAMILY, News.purchase(santri, unit));
    for (var code :
        List.of(
            "insufficient_balance",
            "daily_budget_exceeded",
            "weekly_budget_exceeded",
            "unit_daily_limit_exceeded",
            "unit_blocked",
            "product_blocked")) {
      hears(FAMILY, News.refusal(santri, unit, code));
    }
    hears("", News.refusal(santri, unit, "pin_invalid"));
    hears("", News.refusal(santri, unit, "pin_locked"));
    hears("", News.refusal(santri, unit, "santri_inactive"));
    hears(FAMILY, News.voided(santri, unit));
    hears("santri", News.paymentRequest(santri, unit));
    hears("", new PosEvent.PaymentConfirmed(ID, ID, unit, idOf(santri)));
    hears("", new PosEvent.PaymentExpired(ID, unit, idOf(santri)));
    hears("", new PosEvent.UnitChanged(unit, 2, "KPA", "Kantin Putra", "PUTRA", true));
    hears("", new PosEvent.ProductChanged(ID, 1, unit, "Roti", 2_000, null, true));
  }

  private void topup() {
    var santri = idOf(who("santri"));
    hears(FAMILY, News.topup(who("santri")));
    hears(
        FAMILY,
        new TopupEvent.TopupReversed(
            ID, santri, "CASH", 5_000, "salah santri", SOMEBODY, SOMEBODY, now()));
    hears(
        "", new TopupEvent.TopupRequested(ID, santri, "BRIVA", 5_000, "1", now(), SOMEBODY, now()));
    hears("", new TopupEvent.TopupPaid(ID, santri, "BRIVA", 5_000, null, null, now()));
    hears("", new TopupEvent.TopupExpired(ID, santri, "BRIVA", 5_000, now()));
    hears("", new TopupEvent.TopupCancelled(ID, santri, "BRIVA", 5_000, SOMEBODY, now()));
  }

  private void saldo() {
    var santri = idOf(who("santri"));
    hears("", News.debit(who("santri"), 0, now()));
    hears(
        "", new SaldoEvent.SaldoCredited(santri, ID, "CASH_TOPUP", ID, 1_000, 0, 1_000, 2, now()));
    hears("", new SaldoEvent.SaldoReversed(santri, ID, ID, ID, unit, 1, 0, 1, 3, now()));
    hears(
        "",
        new SaldoEvent.DebitDeclined(
            santri, ID, unit, 1_000, "daily_budget_exceeded", 1L, 1L, 0L, now()));
    hears(
        "",
        new SaldoEvent.SpendingRuleChanged(
            santri, SOMEBODY, "BUDGET", null, null, null, 1_000L, null, now()));
  }

  private void penagihan() {
    var day = LocalDate.EPOCH;
    hears(FINANCE, News.claim(unit));
    hears(
        CLAIM,
        new PenagihanEvent.ClaimAuthorized(
            ID, "K", unit, 5_000, SOMEBODY, "admin-keuangan", now()));
    hears(
        CLAIM + " pengurus",
        new PenagihanEvent.ClaimSettled(
            ID, "K", unit, SOMEBODY, SOMEBODY, SOMEBODY, 5_000, 1, now(), now()));
    hears(
        CLAIM,
        new PenagihanEvent.ClaimRejected(
            ID, "K", unit, SOMEBODY, SOMEBODY, "bendahara", 5_000, "tidak cocok", now()));
    hears(
        CLAIM,
        new PenagihanEvent.ClaimCancelled(ID, "K", unit, SOMEBODY, 5_000, "salah hari", now()));
    hears(CLAIM + " pengurus", new PenagihanEvent.ClaimOverdue(ID, "K", unit, 5_000, now(), now()));
    hears("", new PenagihanEvent.CashReceived(ID, "K", unit, SOMEBODY, 5_000, now()));
    hears("", new PenagihanEvent.CashCounted(ID, day, 5_000, SOMEBODY, null, now()));
    hears("", new PenagihanEvent.BankFigureEntered(ID, day, 5_000, SOMEBODY, null, now()));
  }

  private void briva() {
    var santri = idOf(who("santri"));
    hears(
        FINANCE,
        new BrivaEvent.ReconciliationDifference(
            ID, "BRI", "MISSING_HERE", "1", 5_000L, null, now()));
    hears(FINANCE, new BrivaEvent.UnallocatedPayment(ID, "BRI", "1", 5_000, now(), now()));
    hears(
        "",
        new BrivaEvent.UnallocatedResolved(
            ID, "BRI", "CREDITED", santri, 5_000, SOMEBODY, "x", now()));
    hears(
        "", new BrivaEvent.VirtualAccountCreated(ID, santri, ID, "BRI", "1", 5_000, now(), now()));
    hears("", new BrivaEvent.VirtualAccountFailed(ID, santri, ID, "BRI", "1", "AWAY", now()));
    hears("", new BrivaEvent.VirtualAccountPaid(ID, santri, ID, "BRI", "1", 5_000, now(), now()));
  }

  private void identity() {
    var santri = who("santri");
    hears(FAMILY, new IdentityEvent.PinLocked(santri.userId(), idOf(santri), ID, now()));
    hears(FAMILY, new IdentityEvent.PinReset(santri.userId(), idOf(santri), SOMEBODY));
    hears("kasir", new IdentityEvent.PinLocked(who("kasir").userId(), null, ID, null));
    hears("kasir", new IdentityEvent.PinReset(who("kasir").userId(), null, SOMEBODY));
    hears(FAMILY, new IdentityEvent.CardReplaced(idOf(santri), true, SOMEBODY));
    hears("", new IdentityEvent.PinRefused(santri.userId(), idOf(santri), ID, 3));
    hears("", new IdentityEvent.SessionsRevoked(SOMEBODY, now(), "logout"));
    hears("", Pondok.registration(Person.of(Role.WALI)));
    hears(FINANCE + " pengurus", Pondok.registration(Person.of(Role.BENDAHARA)));
    hears("keuangan2 bendahara bendahara2 pengurus", changed(who("keuangan")));
    hears("keuangan keuangan2 bendahara2 pengurus", changed(who("bendahara")));
    hears("", changed(who("pengurus")));
    hears("", changed(who("kasir")));
    var child = new SantriId(Uuid7.next());
    hears(
        "", new IdentityEvent.SantriRegistered(child, 1, "1", "X", "PUTRI", null, null, "ACTIVE"));
    hears("", new IdentityEvent.SantriChanged(child, 2, "1", "Y", "PUTRI", null, null, "LEFT"));
    hears("", new IdentityEvent.WaliLinked(child, who("wali of nobody").userId(), now()));
    hears("", new IdentityEvent.WaliUnlinked(child, who("wali of nobody").userId(), now()));
  }

  private static IdentityEvent.UserChanged changed(Person person) {
    return new IdentityEvent.UserChanged(
        person.userId(), "u", "N", person.role().wireName(), person.unitId(), null, true);
  }

  private void hears(String names, DomainEvent event) {
    told.add(event);
    var heard = Pondok.whoHeard(Pondok.tell(event));
    var actual =
        cast.entrySet().stream()
            .filter(one -> heard.contains(one.getValue().userId()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    var expected =
        names.isEmpty() ? Set.<String>of() : new TreeSet<>(Arrays.asList(names.split(" ", -1)));
    if (!actual.equals(expected)) {
      wrong.add("%s: expected %s, heard by %s".formatted(event, expected, actual));
    }
  }

  private Person who(String name) {
    return requireNonNull(cast.get(name));
  }
}
