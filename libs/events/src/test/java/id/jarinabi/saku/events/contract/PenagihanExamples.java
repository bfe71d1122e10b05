package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.CANTEEN;
import static id.jarinabi.saku.events.contract.EventExamples.CASHIER;
import static id.jarinabi.saku.events.contract.EventExamples.at;
import static id.jarinabi.saku.events.contract.EventExamples.id;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.PenagihanEvent.BankFigureEntered;
import id.jarinabi.saku.events.PenagihanEvent.CashCounted;
import id.jarinabi.saku.events.PenagihanEvent.CashReceived;
import id.jarinabi.saku.events.PenagihanEvent.ClaimAuthorized;
import id.jarinabi.saku.events.PenagihanEvent.ClaimCancelled;
import id.jarinabi.saku.events.PenagihanEvent.ClaimOverdue;
import id.jarinabi.saku.events.PenagihanEvent.ClaimRejected;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSettled;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSubmitted;
import id.jarinabi.saku.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class PenagihanExamples {
  private static final UUID CLAIM = id(91);
  private static final String NUMBER = "KPI-202607-0003";
  private static final UserId FINANCE = new UserId(id(92));
  private static final UserId BENDAHARA = EventExamples.BENDAHARA;
  private static final LocalDate FIRST = LocalDate.parse("2026-07-13");
  private static final LocalDate LAST = LocalDate.parse("2026-07-19");
  private static final long AMOUNT = 1_254_500;
  private static final int SALES = 212;

  private PenagihanExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ClaimSubmitted(
            CLAIM, NUMBER, CANTEEN, CASHIER, FIRST, LAST, AMOUNT, SALES, at("03:00:00")),
        new ClaimAuthorized(
            CLAIM, NUMBER, CANTEEN, AMOUNT, FINANCE, "admin-keuangan", at("03:10:00")),
        new ClaimSettled(
            CLAIM,
            NUMBER,
            CANTEEN,
            CASHIER,
            FINANCE,
            BENDAHARA,
            AMOUNT,
            SALES,
            at("03:00:00"),
            at("03:20:00")),
        new ClaimRejected(
            id(94),
            "KPI-202607-0004",
            CANTEEN,
            CASHIER,
            BENDAHARA,
            "bendahara",
            78_000,
            "Baris roti perlu diperiksa lagi",
            at("04:00:00")),
        new ClaimCancelled(
            id(95), "KPI-202607-0005", CANTEEN, CASHIER, 78_000, "Salah tanggal", at("05:00:00")),
        new ClaimOverdue(
            id(96), "KPI-202607-0006", CANTEEN, 78_000, at("05:10:00"), at("23:10:00")),
        new CashReceived(CLAIM, NUMBER, CANTEEN, CASHIER, AMOUNT, at("03:30:00")),
        new CashCounted(id(97), LAST, 4_310_000, FINANCE, "Dihitung berdua", at("10:00:00")),
        new BankFigureEntered(id(98), LAST, 18_250_000, FINANCE, null, at("10:05:00")));
  }
}
