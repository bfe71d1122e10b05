package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.saldo.balance.CreditTopup;
import id.jarinabi.saku.saldo.balance.ReversePurchase;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Random days in the life of a santri: the service and a model of forty lines must agree after
/// every step. The repetition is the seed, so a failure can be run again.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ModelTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-26T08:00:00+07:00");
  private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

  @Inject Transactions transactions;
  @Inject CreditTopup creditTopup;
  @Inject ReversePurchase reversePurchase;

  private final SantriId santri = Books.someSantri();
  private final List<UnitId> units = List.of(Books.someUnit(), Books.someUnit());
  private final SpendingModel model = new SpendingModel();
  private final List<Purchase> sold = new ArrayList<>();
  private LocalDate today = MORNING.toLocalDate();

  @AfterEach
  void theClockIsRightAgain() {
    PondokClock.restore();
  }

  @RepeatedTest(4)
  void the_service_and_the_model_agree_after_every_step(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    PondokClock.set(MORNING.toString());
    credit(20_000);

    for (int step = 0; step < 60; step++) {
      switch (random.nextInt(10)) {
        case 0 -> credit(1_000L * (1 + random.nextInt(20)));
        case 1 -> budget(limit(random), limit(random));
        case 2 -> unitRule(units.get(random.nextInt(2)), random.nextInt(4) == 0, limit(random));
        case 3 -> nextDay();
        case 4, 5 -> voidOne(random);
        default -> debit(units.get(random.nextInt(2)), 500L * (1 + random.nextInt(12)));
      }
      assertThat(Books.balance(santri)).as("step %d", step).isEqualTo(model.balance());
    }
  }

  private void credit(long amount) {
    var paid = new TopupPaid(Uuid7.next(), santri, "CASH", amount, null, SOMEBODY, MORNING);
    transactions.run(tx -> creditTopup.run(tx, paid)).await().indefinitely();
    model.credit(amount);
  }

  private void budget(Long daily, Long weekly) {
    Books.budget(santri, daily, weekly);
    model.budget(daily, weekly);
  }

  private void unitRule(UnitId unit, boolean blocked, Long limit) {
    Books.rule(santri, "UNIT", unit.value(), blocked, limit);
    model.rule(unit, blocked, limit);
  }

  private void nextDay() {
    today = today.plusDays(1);
    PondokClock.set(today + "T08:00:00+07:00");
  }

  private void debit(UnitId unit, long amount) {
    var purchase = Purchase.of(santri, unit, amount);
    var expected = model.debit(purchase.id(), unit, amount, today);

    assertThat(Purchase.verdict(purchase.debit())).isEqualTo(expected);
    if (expected.equals("DEBITED")) {
      sold.add(purchase);
    }
  }

  private void voidOne(Random random) {
    if (sold.isEmpty()) {
      return;
    }
    var sale = sold.get(random.nextInt(sold.size()));
    var voided =
        new PurchaseVoided(
            sale.id(),
            "R",
            sale.unit(),
            santri,
            santri,
            sale.amount(),
            "salah",
            SOMEBODY,
            "admin-unit",
            false,
            MORNING,
            MORNING);
    transactions.run(tx -> reversePurchase.run(tx, voided)).await().indefinitely();
    model.takeBack(sale.id());
  }

  private static Long limit(Random random) {
    return random.nextInt(3) == 0 ? null : Long.valueOf(1_000L * (1 + random.nextInt(15)));
  }
}
