package id.jarinabi.saku.briva;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.devstack.bank.OnlinePayment;
import id.jarinabi.saku.devstack.bank.OnlinePayment.Standing;
import id.jarinabi.saku.devstack.bank.Payment;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// BRIVA Online: what the bank keeps of a payer's money is what the santri is credited, whichever
/// road tells of it first, and whatever goes wrong.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class OnlineTest {

  @BeforeEach
  void the_bank_behaves() {
    Sandbox.bank().script().clear();
  }

  /// Every spelling that the bank has.
  @Test
  void a_bill_is_asked_for_and_paid_and_told_once_for_its_topup() {
    for (int spelling = 0; spelling < 6; spelling++) {
      var order = Counter.opened(150_000 + spelling);

      var payment = Sandbox.bank().online().pay(order.vaNumber()).orElseThrow();

      assertThat(payment.standing()).isEqualTo(Standing.SUCCESS);
      assertThat(Counter.told(order.santri()))
          .singleElement()
          .asString()
          .contains(order.topup().toString(), Long.toString(order.amount()));
      assertThat(Counter.billOf(order)).isEqualTo("PAID");
      isKeptAndCredited(order, order.amount());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      names = {"DUPLICATE", "CONCURRENT", "RETRIED"})
  void a_payment_told_again_is_accepted_again_and_credited_once(Mishap mishap) {
    var order = Counter.opened(20_000);
    Sandbox.bank().script().next(mishap);

    var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), 20_000);

    assertThat(payment.standing()).isEqualTo(Standing.SUCCESS);
    isKeptAndCredited(order, 20_000);
  }

  /// Every spelling: under the external id of before, and without one.
  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      names = {"ALTERED", "CONTRADICTED"})
  void a_contradiction_of_what_was_credited_is_held_and_never_a_reason_to_give_money_back(
      Mishap mishap) {
    for (int spelling = 0; spelling < 2; spelling++) {
      var order = Counter.opened(30_000);
      Sandbox.bank().script().next(mishap);

      var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), 30_000);

      assertThat(payment.standing()).isEqualTo(Standing.SUCCESS);
      isKeptAndCredited(order, 30_000);
      assertThat(outcomes(payment)).contains("QUARANTINED");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      names = {"WRONG_SIGNATURE", "STALE"})
  void what_is_not_the_banks_word_is_given_back_and_the_bill_can_still_be_paid(Mishap mishap) {
    var order = Counter.opened(35_000);
    Sandbox.bank().script().next(mishap);

    var forged = Sandbox.bank().online().payUnasked(order.vaNumber(), 35_000);

    assertThat(forged.standing()).isEqualTo(Standing.REVERSED);
    isKeptAndCredited(order, 0);
    assertThat(Sandbox.bank().online().pay(order.vaNumber()).orElseThrow().standing())
        .isEqualTo(Standing.SUCCESS);
    isKeptAndCredited(order, 35_000);
  }

  @Test
  void money_that_no_open_bill_waits_for_in_full_is_given_back() {
    var order = Counter.opened(40_000);
    var stranger = Counter.someOrder(40_000);
    var expired = Counter.opened(40_000);
    expire(expired);

    isGivenBack(order, 20_000, "OTHER_AMOUNT");
    isGivenBack(order, 40_001, "OTHER_AMOUNT");
    isGivenBack(stranger, 40_000, "NO_BILL");
    isGivenBack(expired, 40_000, "EXPIRED");
    assertThat(Sandbox.bank().online().pay(order.vaNumber())).isPresent();
    assertThat(Sandbox.bank().online().pay(order.vaNumber())).isEmpty();
    isGivenBack(order, 40_000, "PAID");

    isKeptAndCredited(order, 40_000);
    isKeptAndCredited(stranger, 0);
    isKeptAndCredited(expired, 0);
  }

  /// The bank has paid it out again: no bill of later, and no other road, makes it ours.
  @Test
  void what_was_refused_stays_refused() {
    var order = Counter.someOrder(45_000);
    var refused = Sandbox.bank().online().payUnasked(order.vaNumber(), 45_000);
    Counter.ask(order).then().statusCode(200);

    assertThat(Sandbox.bank().online().again(refused).standing()).isEqualTo(Standing.REVERSED);
    Sandbox.bank().tellAgain(asNotified(refused));
    Sandbox.bank().settle();

    isKeptAndCredited(order, 0);
    assertThat(outcomes(refused)).containsOnly("REFUSED", "QUARANTINED");
    assertThat(Sandbox.bank().online().pay(order.vaNumber())).isPresent();
    isKeptAndCredited(order, 45_000);
  }

  @Test
  void a_payment_that_never_reached_us_is_found_by_asking_and_accepted_when_it_comes() {
    var order = Counter.opened(50_000);
    Sandbox.bank().script().next(Mishap.LOST);

    var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), 50_000);

    assertThat(payment.standing()).isEqualTo(Standing.SUSPENDED);
    isKeptAndCredited(order, 50_000);
    assertThat(Sandbox.bank().online().again(payment).standing()).isEqualTo(Standing.SUCCESS);
    isKeptAndCredited(order, 50_000);
    var twin = anotherUnderItsName(payment);
    assertThat(Sandbox.bank().online().again(twin).standing()).isEqualTo(Standing.SUSPENDED);
  }

  /// The report leaves it out: only the status of its bill tells of it, without a name.
  @Test
  void a_payment_found_without_its_name_is_the_one_that_comes_late() {
    var order = Counter.opened(52_000);
    Sandbox.bank().script().next(Mishap.LOST, Mishap.REPORT_MISSING_ROW);

    var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), 52_000);
    isKeptAndCredited(order, 52_000);

    assertThat(Sandbox.bank().online().again(payment).standing()).isEqualTo(Standing.SUCCESS);
    isKeptAndCredited(order, 52_000);
  }

  @Test
  void both_roads_tell_of_one_payment() {
    var online = Counter.opened(55_000);
    var payment = Sandbox.bank().online().pay(online.vaNumber()).orElseThrow();
    Sandbox.bank().tellAgain(asNotified(payment));
    Sandbox.bank().settle();
    isKeptAndCredited(online, 55_000);

    var notified = Counter.opened(56_000);
    var told = Counter.paid(notified);
    Counter.awaitTold(notified, 56_000);
    var same =
        new OnlinePayment(
            "again-" + told.id(),
            told.id(),
            told.number(),
            told.amount(),
            told.at(),
            Standing.SUSPENDED);
    assertThat(Sandbox.bank().online().again(same).standing()).isEqualTo(Standing.SUCCESS);

    assertThat(Counter.told(notified.santri())).hasSize(1);
    assertThat(Counter.KEUANGAN.request().post("/api/briva/reconciliation").asString())
        .doesNotContain(online.vaNumber(), notified.vaNumber());
  }

  /// The number of a transaction counts, also under another name.
  @Test
  void one_transaction_is_credited_once_and_one_name_is_one_transaction() {
    var order = Counter.opened(57_000);
    var payment = Sandbox.bank().online().pay(order.vaNumber()).orElseThrow();

    var renamed =
        new OnlinePayment(
            payment.trxId(),
            "other-" + payment.requestId(),
            payment.number(),
            57_000,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            Standing.SUSPENDED);
    var twin = anotherUnderItsName(payment);

    assertThat(Sandbox.bank().online().again(renamed).standing()).isEqualTo(Standing.SUCCESS);
    assertThat(Sandbox.bank().online().again(twin).standing()).isEqualTo(Standing.SUSPENDED);
    assertThat(Counter.told(order.santri())).hasSize(1);
  }

  @Test
  void our_own_fault_suspends_and_what_was_kept_is_credited_when_we_are_well_again() {
    var order = Counter.opened(60_000);
    Counter.database()
        .execute(
            """
            create function fails() returns trigger language plpgsql as $$
            begin
              if new.va_number = '%s' then raise exception 'a fault of the test'; end if;
              return new;
            end $$\
            """
                .formatted(order.vaNumber()));
    Counter.database()
        .execute(
            "create trigger fails before insert on bank_payments for each row execute function"
                + " fails()");

    var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), 60_000);
    assertThat(payment.standing()).isEqualTo(Standing.SUSPENDED);
    assertThat(Counter.told(order.santri())).isEmpty();
    Counter.database().execute("drop trigger fails on bank_payments");

    isKeptAndCredited(order, 60_000);
    assertThat(Sandbox.bank().online().again(payment).standing()).isEqualTo(Standing.SUCCESS);
    isKeptAndCredited(order, 60_000);
  }

  private static OnlinePayment anotherUnderItsName(OnlinePayment payment) {
    return new OnlinePayment(
        "other-" + payment.trxId(),
        payment.requestId(),
        payment.number(),
        payment.amount(),
        payment.at(),
        Standing.SUSPENDED);
  }

  private static void isGivenBack(Counter.Ordered order, long amount, String reason) {
    var payment = Sandbox.bank().online().payUnasked(order.vaNumber(), amount);

    assertThat(payment.standing()).isEqualTo(Standing.REVERSED);
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from refused_payments where bank_payment_id = ? and reason ="
                        + " ?",
                    payment.requestId(),
                    reason))
        .as(reason)
        .isOne();
  }

  /// Money at the bank is money credited, in one piece.
  private static void isKeptAndCredited(Counter.Ordered order, long amount) {
    assertThat(Sandbox.bank().ledger().paidTo(order.vaNumber())).isEqualTo(amount);
    Counter.awaitTold(order, amount);
    assertThat(Counter.told(order.santri())).hasSize(amount == 0 ? 0 : 1);
  }

  private static List<String> outcomes(OnlinePayment payment) {
    return Counter.database()
        .rows(
            "select outcome from bank_messages where convert_from(body, 'UTF8') like ?",
            "%" + payment.requestId() + "%")
        .stream()
        .map(row -> String.valueOf(row.get("outcome")))
        .toList();
  }

  private static Payment asNotified(OnlinePayment payment) {
    return new Payment(
        payment.requestId(), payment.number(), payment.amount(), payment.at(), payment.trxId());
  }

  static void expire(Counter.Ordered order) {
    Counter.database()
        .execute(
            "update virtual_accounts set expires_at = saku_now() where topup_id = ?",
            order.topup());
  }
}
