package id.jarinabi.saku.rekap;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.events.PosEvent.UnitChanged;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What the other services tell, said by a test in their names.
public final class Pondok {
  public static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);
  public static final Person BENDAHARA = Person.of(Role.BENDAHARA);
  static final Person PENGURUS = Person.of(Role.PENGURUS);
  public static final UserId KASIR = new UserId(Uuid7.next());

  private static final AtomicInteger YEARS = new AtomicInteger(2001);
  private static volatile @Nullable Database prepared;

  private Pondok() {}

  /// The database, with rekap's schema as the one that is meant.
  public static Database database() {
    var database = Bench.get().database();
    if (!database.equals(prepared)) {
      database.execute(
          """
          do $$ begin
            execute format('alter role %I in database %I set search_path = rekap',
              current_user, current_database());
          end $$""");
      prepared = database;
    }
    return database;
  }

  /// Noon of a day that no other test uses: sums over it are this test's own.
  public static OffsetDateTime someNoon() {
    return OffsetDateTime.of(YEARS.getAndIncrement(), 3, 14, 5, 0, 0, 0, ZoneOffset.UTC);
  }

  public static String on(OffsetDateTime noon) {
    return "?from=%1$s&to=%1$s".formatted(day(noon));
  }

  public static LocalDate day(OffsetDateTime noon) {
    return noon.toLocalDate();
  }

  static UnitId someUnit(String name) {
    var unit = new UnitId(Uuid7.next());
    tell(new UnitChanged(unit, 1, "K" + unit.toString().substring(30), name, "UMUM", true));
    return unit;
  }

  public static SantriId someSantri() {
    return new SantriId(Uuid7.next());
  }

  public static SoldItem line(String name, long quantity, long price) {
    return line(name, quantity, price, price, 0);
  }

  public static SoldItem line(
      String name, long quantity, @Nullable Long catalogPrice, long price, long discount) {
    return new SoldItem(
        null,
        name,
        null,
        quantity,
        catalogPrice,
        price,
        discount,
        "sebab",
        quantity * price - discount);
  }

  public static PurchaseCompleted sale(
      UnitId unit, SantriId santri, OffsetDateTime at, long discount, SoldItem... items) {
    long subtotal = Arrays.stream(items).mapToLong(SoldItem::total).sum();
    return new PurchaseCompleted(
        Uuid7.next(),
        "R-" + UUID.randomUUID(),
        unit,
        KASIR,
        santri,
        santri,
        List.of(items),
        subtotal,
        discount,
        discount == 0 ? null : "sebab",
        subtotal - discount,
        0,
        null,
        null,
        at);
  }

  public static PurchaseVoided taken(PurchaseCompleted sale, OffsetDateTime at) {
    return new PurchaseVoided(
        sale.purchaseId(),
        sale.receiptNumber(),
        sale.unitId(),
        sale.ownerSantriId(),
        sale.userSantriId(),
        sale.total(),
        "salah pilih",
        KASIR,
        "admin-unit",
        false,
        sale.occurredAt(),
        at);
  }

  /// Tells events and waits until rekap has taken them in; yields the ids they were told under.
  public static List<UUID> tell(DomainEvent... events) {
    var ids = Arrays.stream(events).map(event -> Bench.get().topics().tell(event)).toList();
    ids.forEach(Pondok::awaitTaken);
    return ids;
  }

  static void awaitTaken(UUID id) {
    await()
        .until(() -> database().number("select count(*) from inbox where event_id = ?", id) == 1);
  }
}
