package id.jarinabi.saku.notifikasi.world;

import id.jarinabi.saku.events.PenagihanEvent.ClaimSubmitted;
import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Events as the other services would tell them.
public final class News {
  private static final UserId SOMEBODY = new UserId(Uuid7.next());

  private News() {}

  public static PurchaseCompleted purchase(Person santri, UnitId unit) {
    return purchase(Pondok.idOf(santri), Pondok.idOf(santri), unit, Pondok.now());
  }

  public static PurchaseCompleted purchase(
      SantriId owner, SantriId buyer, UnitId unit, OffsetDateTime at) {
    return new PurchaseCompleted(
        Uuid7.next(),
        "R-1",
        unit,
        SOMEBODY,
        owner,
        buyer,
        List.of(item("Nasi goreng", 1, 10_000), item("Es teh", 2, 3_000)),
        16_000,
        0,
        null,
        16_000,
        34_000,
        4_000L,
        null,
        at);
  }

  public static SoldItem item(String name, long quantity, long price) {
    return new SoldItem(null, name, null, quantity, price, price, 0, null, quantity * price);
  }

  public static PurchaseFailed refusal(Person santri, UnitId unit, String code) {
    return new PurchaseFailed(
        Uuid7.next(),
        unit,
        SOMEBODY,
        Pondok.idOf(santri),
        Pondok.idOf(santri),
        16_000,
        code,
        20_000L,
        18_000L,
        2_000L,
        Pondok.now());
  }

  public static PurchaseVoided voided(Person santri, UnitId unit) {
    return new PurchaseVoided(
        Uuid7.next(),
        "R-1",
        unit,
        Pondok.idOf(santri),
        Pondok.idOf(santri),
        16_000,
        "salah pilih",
        SOMEBODY,
        "admin-unit",
        false,
        Pondok.now(),
        Pondok.now());
  }

  public static PaymentRequested paymentRequest(Person santri, UnitId unit) {
    return new PaymentRequested(
        Uuid7.next(), unit, Pondok.idOf(santri), 16_000, Pondok.now().plusMinutes(2));
  }

  public static TopupCompleted topup(Person santri) {
    return new TopupCompleted(
        Uuid7.next(), Pondok.idOf(santri), "BRIVA", 50_000, 84_000, Pondok.now());
  }

  public static SaldoDebited debit(Person santri, long left, OffsetDateTime at) {
    return new SaldoDebited(
        Pondok.idOf(santri),
        Uuid7.next(),
        "PURCHASE",
        Uuid7.next(),
        null,
        1_000,
        left + 1_000,
        left,
        1,
        null,
        null,
        null,
        at);
  }

  public static ClaimSubmitted claim(UnitId unit) {
    return new ClaimSubmitted(
        Uuid7.next(),
        "KLM-1",
        unit,
        SOMEBODY,
        LocalDate.EPOCH,
        LocalDate.EPOCH,
        125_000,
        12,
        Pondok.now());
  }
}
