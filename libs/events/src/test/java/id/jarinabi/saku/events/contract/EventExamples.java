package id.jarinabi.saku.events.contract;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// One example of every event, from one morning at the pondok. No two ids in it are alike.
final class EventExamples {
  static final SantriId AISYAH = new SantriId(id(1));
  static final SantriId YUSUF = new SantriId(id(2));
  static final UserId WALI = new UserId(id(11));
  static final UserId CASHIER = new UserId(id(12));
  static final UserId KEUANGAN = new UserId(id(13));
  static final UserId BENDAHARA = new UserId(id(14));
  static final UnitId CANTEEN = new UnitId(id(21));
  static final UUID BREAD = id(31);
  static final UUID PURCHASE = id(41);
  static final UUID TOPUP = id(51);
  static final UUID BRIVA_TOPUP = id(52);
  static final UUID BILL = id(71);
  static final UUID PAYMENT = id(72);
  static final UUID STRAY_PAYMENT = id(73);
  static final UUID DIFFERENCE = id(74);
  static final UUID SESSION = id(61);

  private static final List<DomainEvent> ALL =
      Stream.of(
              IdentityExamples.all(),
              SaldoExamples.all(),
              PosExamples.all(),
              TopupAndAuditExamples.all(),
              BrivaExamples.all(),
              PenagihanExamples.all())
          .flatMap(List::stream)
          .toList();

  private EventExamples() {}

  static DomainEvent of(EventCatalog.Entry entry) {
    return ALL.stream()
        .filter(entry.form()::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no example of " + entry.type()));
  }

  static UUID id(int number) {
    return UUID.fromString("01981f3a-6c00-7000-8000-%012d".formatted(number));
  }

  /// The database tells times to the microsecond, in UTC.
  static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-07-20T" + time + ".482915Z");
  }
}
