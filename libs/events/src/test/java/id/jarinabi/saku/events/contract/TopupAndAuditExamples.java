package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.AISYAH;
import static id.jarinabi.saku.events.contract.EventExamples.BENDAHARA;
import static id.jarinabi.saku.events.contract.EventExamples.BRIVA_TOPUP;
import static id.jarinabi.saku.events.contract.EventExamples.CANTEEN;
import static id.jarinabi.saku.events.contract.EventExamples.CASHIER;
import static id.jarinabi.saku.events.contract.EventExamples.KEUANGAN;
import static id.jarinabi.saku.events.contract.EventExamples.PURCHASE;
import static id.jarinabi.saku.events.contract.EventExamples.SESSION;
import static id.jarinabi.saku.events.contract.EventExamples.TOPUP;
import static id.jarinabi.saku.events.contract.EventExamples.WALI;
import static id.jarinabi.saku.events.contract.EventExamples.at;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.TopupEvent.TopupCancelled;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.events.TopupEvent.TopupExpired;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.events.TopupEvent.TopupRequested;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;
import java.util.List;
import java.util.Map;

final class TopupAndAuditExamples {

  private TopupAndAuditExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new TopupRequested(
            BRIVA_TOPUP,
            AISYAH,
            "BRIVA",
            250_000,
            "777770000000001",
            at("12:00:00"),
            WALI,
            at("02:10:05")),
        new TopupExpired(BRIVA_TOPUP, AISYAH, "BRIVA", 250_000, at("12:00:20")),
        new TopupCancelled(BRIVA_TOPUP, AISYAH, "BRIVA", 250_000, WALI, at("02:12:41")),
        new TopupPaid(TOPUP, AISYAH, "CASH", 100_000, "Wali Aisyah", KEUANGAN, at("01:20:31")),
        new TopupCompleted(TOPUP, AISYAH, "CASH", 100_000, 100_000, at("01:20:33")),
        new TopupReversed(
            TOPUP, AISYAH, "CASH", 100_000, "Salah santri", KEUANGAN, BENDAHARA, at("01:31:58")),
        new AuditRecorded(
            CASHIER,
            "admin-unit",
            "sale.voided",
            "sale",
            PURCHASE,
            AISYAH,
            CANTEEN,
            Map.of("status", "COMPLETED"),
            Map.of("status", "VOIDED"),
            "203.0.113.24",
            SESSION,
            "01981f3a-9d21-7c44-b1f0-5a3c7e20d9ab"));
  }
}
