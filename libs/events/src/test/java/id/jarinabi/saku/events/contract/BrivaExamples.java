package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.AISYAH;
import static id.jarinabi.saku.events.contract.EventExamples.BILL;
import static id.jarinabi.saku.events.contract.EventExamples.BRIVA_TOPUP;
import static id.jarinabi.saku.events.contract.EventExamples.DIFFERENCE;
import static id.jarinabi.saku.events.contract.EventExamples.KEUANGAN;
import static id.jarinabi.saku.events.contract.EventExamples.PAYMENT;
import static id.jarinabi.saku.events.contract.EventExamples.STRAY_PAYMENT;
import static id.jarinabi.saku.events.contract.EventExamples.at;

import id.jarinabi.saku.events.BrivaEvent.ReconciliationDifference;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedPayment;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedResolved;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountCreated;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountFailed;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.events.DomainEvent;
import java.util.List;

final class BrivaExamples {
  private static final String BRI = "BRI";
  private static final String AISYAHS = "777770000000001";
  private static final String NOBODYS = "777770000099999";

  private BrivaExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new VirtualAccountCreated(
            BILL, AISYAH, BRIVA_TOPUP, BRI, AISYAHS, 250_000, at("12:00:00"), at("02:10:05")),
        new VirtualAccountFailed(
            BILL, AISYAH, BRIVA_TOPUP, BRI, AISYAHS, "4002701", at("02:10:06")),
        new VirtualAccountPaid(
            PAYMENT, AISYAH, BRIVA_TOPUP, BRI, AISYAHS, 250_000, at("02:20:00"), at("02:20:02")),
        new UnallocatedPayment(STRAY_PAYMENT, BRI, NOBODYS, 75_000, at("02:30:00"), at("02:30:03")),
        new UnallocatedResolved(
            STRAY_PAYMENT,
            BRI,
            "CREDITED",
            AISYAH,
            75_000,
            KEUANGAN,
            "Bukti transfer dari wali cocok",
            at("04:00:00")),
        new ReconciliationDifference(
            DIFFERENCE, BRI, "MISSING_AT_BANK", AISYAHS, null, 250_000L, at("18:05:00")));
  }
}
