package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.AISYAH;
import static id.jarinabi.saku.events.contract.EventExamples.CANTEEN;
import static id.jarinabi.saku.events.contract.EventExamples.PURCHASE;
import static id.jarinabi.saku.events.contract.EventExamples.TOPUP;
import static id.jarinabi.saku.events.contract.EventExamples.WALI;
import static id.jarinabi.saku.events.contract.EventExamples.at;
import static id.jarinabi.saku.events.contract.EventExamples.id;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.SaldoEvent.DebitDeclined;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.SaldoEvent.SaldoReversed;
import id.jarinabi.saku.events.SaldoEvent.SpendingRuleChanged;
import java.util.List;
import java.util.UUID;

final class SaldoExamples {
  private static final UUID CREDIT = id(71);
  private static final UUID DEBIT = id(72);
  private static final UUID REVERSAL = id(73);

  private SaldoExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new SaldoCredited(
            AISYAH, CREDIT, "CASH_TOPUP", TOPUP, 100_000, 0, 100_000, 1, at("01:20:33")),
        new SaldoDebited(
            AISYAH,
            DEBIT,
            "PURCHASE",
            PURCHASE,
            CANTEEN,
            12_500,
            100_000,
            87_500,
            2,
            7_500L,
            62_500L,
            2_500L,
            at("02:41:27")),
        new SaldoReversed(
            AISYAH, REVERSAL, DEBIT, PURCHASE, CANTEEN, 12_500, 87_500, 100_000, 3, at("02:50:02")),
        new DebitDeclined(
            AISYAH,
            id(42),
            CANTEEN,
            9_000,
            "daily_budget_exceeded",
            20_000L,
            12_500L,
            7_500L,
            at("02:44:40")),
        new SpendingRuleChanged(
            AISYAH, WALI, "UNIT", CANTEEN, null, false, 15_000L, null, at("00:12:09")));
  }
}
