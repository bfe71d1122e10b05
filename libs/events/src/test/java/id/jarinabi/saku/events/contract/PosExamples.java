package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.AISYAH;
import static id.jarinabi.saku.events.contract.EventExamples.BREAD;
import static id.jarinabi.saku.events.contract.EventExamples.CANTEEN;
import static id.jarinabi.saku.events.contract.EventExamples.CASHIER;
import static id.jarinabi.saku.events.contract.EventExamples.PURCHASE;
import static id.jarinabi.saku.events.contract.EventExamples.YUSUF;
import static id.jarinabi.saku.events.contract.EventExamples.at;
import static id.jarinabi.saku.events.contract.EventExamples.id;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.PosEvent.PaymentConfirmed;
import id.jarinabi.saku.events.PosEvent.PaymentExpired;
import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.events.PosEvent.ProductChanged;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.events.PosEvent.UnitChanged;
import java.util.List;

final class PosExamples {
  private static final String RECEIPT = "KPI-20260720-0007";

  private PosExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new UnitChanged(CANTEEN, 1, "KPI", "Kantin Putri", "PUTRI", true),
        new ProductChanged(BREAD, 3, CANTEEN, "Roti Cokelat", 5_000, "Makanan", true),
        completed(),
        new PurchaseFailed(
            id(42),
            CANTEEN,
            CASHIER,
            AISYAH,
            YUSUF,
            9_000,
            "daily_budget_exceeded",
            20_000L,
            12_500L,
            7_500L,
            at("02:44:40")),
        new PurchaseVoided(
            PURCHASE,
            RECEIPT,
            CANTEEN,
            AISYAH,
            YUSUF,
            12_500,
            "Roti tertukar",
            CASHIER,
            "admin-unit",
            false,
            at("02:41:27"),
            at("02:50:02")),
        new PaymentRequested(id(81), CANTEEN, AISYAH, 12_500, at("02:43:27")),
        new PaymentConfirmed(id(81), PURCHASE, CANTEEN, AISYAH),
        new PaymentExpired(id(82), CANTEEN, AISYAH));
  }

  private static PurchaseCompleted completed() {
    return new PurchaseCompleted(
        PURCHASE,
        RECEIPT,
        CANTEEN,
        CASHIER,
        AISYAH,
        YUSUF,
        List.of(
            new SoldItem(
                BREAD, "Roti Cokelat", "Makanan", 2, 5_000L, 5_000, 500, "Kemasan penyok", 9_500),
            new SoldItem(null, "Es teh", null, 1, null, 3_500, 0, null, 3_500)),
        13_000,
        500,
        "Potongan Senin",
        12_500,
        87_500,
        7_500L,
        62_500L,
        at("02:41:27"));
  }
}
