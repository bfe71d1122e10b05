package id.jarinabi.saku.topup;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The desk of admin keuangan: top-ups as they stand, and what was told about them.
final class Desk {
  static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);
  static final Person BENDAHARA = Person.of(Role.BENDAHARA);

  private static volatile Database prepared;

  private Desk() {}

  /// The database, with topup's schema as the one that is meant.
  static Database database() {
    var database = Bench.get().database();
    if (!database.equals(prepared)) {
      database.execute(
          """
          do $$ begin
            execute format('alter role %I in database %I set search_path = topup',
              current_user, current_database());
          end $$""");
      prepared = database;
    }
    return database;
  }

  static SantriId someSantri() {
    return new SantriId(Uuid7.next());
  }

  /// A cash top-up of Rp50.000 that was paid and is not booked yet.
  static UUID paid(SantriId santri) {
    return id(
        """
        insert into topup_requests (santri_id, method, amount, status, created_by, payer_name, paid_at)
        values (?, 'CASH', 50000, 'PAID', ?, 'Bapak Budi', saku_now()) returning id""",
        santri.value(),
        KEUANGAN.userId().value());
  }

  static UUID reversalRequested(SantriId santri) {
    var topup = paid(santri);
    return id(
        """
        update topup_requests set status = 'REVERSAL_REQUESTED', reversal_reason = 'salah santri',
          reversal_requested_by = ?, reversal_requested_at = saku_now()
        where id = ? returning id""",
        KEUANGAN.userId().value(),
        topup);
  }

  /// As an approval leaves it that died after saldo had taken the money.
  static UUID approvedAndForgotten(SantriId santri) {
    return id(
        """
        update topup_requests set reversal_approved_by = ?, reversal_approving_at = saku_now()
        where id = ? returning id""",
        BENDAHARA.userId().value(),
        reversalRequested(santri));
  }

  static Map<String, Object> row(UUID topup) {
    return database().rows("select * from topup_requests where id = ?", topup).getFirst();
  }

  static List<String> told(UUID key, String type) {
    return database()
        .rows(
            "select body::text as body from outbox where key = ? and type = ? order by position",
            key,
            type)
        .stream()
        .map(told -> String.valueOf(told.get("body")))
        .toList();
  }

  /// Tells an event and waits until topup has taken it in.
  static void tell(DomainEvent event) {
    var id = Bench.get().topics().tell(event);
    await()
        .until(() -> database().number("select count(*) from inbox where event_id = ?", id) == 1);
  }

  private static UUID id(String sql, Object... arguments) {
    return (UUID) database().rows(sql, arguments).getFirst().get("id");
  }
}
