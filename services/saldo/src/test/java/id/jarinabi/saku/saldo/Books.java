package id.jarinabi.saku.saldo;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The state a test begins with, and what it finds afterwards.
final class Books {
  private static volatile Database prepared;

  private Books() {}

  /// The database, with saldo's schema as the one that is meant.
  static Database database() {
    var database = Bench.get().database();
    if (!database.equals(prepared)) {
      database.execute(
          """
          do $$ begin
            execute format('alter role %I in database %I set search_path = saldo',
              current_user, current_database());
          end $$""");
      prepared = database;
    }
    return database;
  }

  static SantriId someSantri() {
    return new SantriId(Uuid7.next());
  }

  static UnitId someUnit() {
    return new UnitId(Uuid7.next());
  }

  static SantriId santriWith(long rupiah) {
    var santri = someSantri();
    credit(santri, rupiah);
    return santri;
  }

  static UUID credit(SantriId santri, long rupiah) {
    var topup = Uuid7.next();
    database().rows("select lock_account(?)", santri.value());
    database()
        .rows(
            "select book(?, 'CASH_TOPUP', ?, null, ?, null, null, saku_now())",
            santri.value(),
            topup,
            rupiah);
    return topup;
  }

  static void profile(SantriId santri, String nis, String name, String status) {
    database()
        .execute(
            "insert into santri_balances (santri_id) values (?) on conflict do nothing",
            santri.value());
    database()
        .execute(
            "insert into santri_profiles values (?, 1, ?, ?, ?)",
            santri.value(),
            nis,
            name,
            status);
  }

  static void budget(SantriId santri, Long daily, Long weekly) {
    database()
        .execute(
            """
            insert into santri_budgeting values (?, ?, ?, uuidv7(), saku_now())
            on conflict (santri_id) do update set daily = excluded.daily, weekly = excluded.weekly""",
            santri.value(),
            daily,
            weekly);
  }

  static void rule(SantriId santri, String kind, UUID object, boolean blocked, Long limit) {
    database()
        .execute(
            """
            insert into santri_spending_rules values (?, ?, ?, ?, ?, uuidv7(), saku_now())
            on conflict (santri_id, kind, object_id) do update
            set blocked = excluded.blocked, daily_limit = excluded.daily_limit""",
            santri.value(),
            kind,
            object,
            blocked,
            limit);
  }

  static Person waliOf(SantriId santri) {
    var wali = Person.of(id.jarinabi.saku.kernel.Role.WALI);
    link(santri, wali.userId());
    return wali;
  }

  static void link(SantriId santri, UserId wali) {
    database()
        .execute(
            "insert into wali_links values (?, ?, true, saku_now())", wali.value(), santri.value());
  }

  static long balance(SantriId santri) {
    return database()
        .number("select balance from santri_balances where santri_id = ?", santri.value());
  }

  static List<Map<String, Object>> mutations(SantriId santri) {
    return database()
        .rows(
            "select * from balance_mutations where santri_id = ? order by version", santri.value());
  }

  /// The bodies of what was told about a santri, in order.
  static List<String> told(SantriId santri, String type) {
    return database()
        .rows(
            "select body::text as body from outbox where key = ? and type = ? order by position",
            santri.value(),
            type)
        .stream()
        .map(row -> String.valueOf(row.get("body")))
        .toList();
  }
}
