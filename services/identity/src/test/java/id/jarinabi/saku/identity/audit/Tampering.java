package id.jarinabi.saku.identity.audit;

import java.util.UUID;
import java.util.function.Consumer;

/// What somebody with all rights on the database might do to the log. Undone afterwards, so that
/// the chain holds for the next test.
final class Tampering {
  private Tampering() {}

  static void with(UUID entry, Runnable crime, Consumer<UUID> check) {
    var logs = Trail.database();
    logs.execute("drop table if exists public.kept_log; drop table if exists public.kept_link");
    logs.execute(
        "create table public.kept_log as select * from identity.audit_logs where id = '%s'"
            .formatted(entry));
    logs.execute(
        "create table public.kept_link as select * from identity.audit_chain where audit_id = '%s'"
            .formatted(entry));
    try {
      crime.run();
      check.accept(entry);
    } finally {
      removeEntryAndLink(entry);
      logs.execute("insert into identity.audit_logs select * from public.kept_log");
      logs.execute("insert into identity.audit_chain select * from public.kept_link");
    }
  }

  static void sql(String statement, UUID entry) {
    Trail.database().execute(statement + " where id = ?", entry);
  }

  /// Past the foreign key, as only a superuser can.
  static void removeEntry(UUID entry) {
    Trail.database()
        .execute(
            "set session_replication_role = replica; delete from identity.audit_logs where id = '%s'"
                .formatted(entry));
  }

  static void removeEntryAndLink(UUID entry) {
    Trail.database().execute("delete from identity.audit_chain where audit_id = ?", entry);
    Trail.database().execute("delete from identity.audit_logs where id = ?", entry);
  }

  static void copy(UUID original, UUID forged) {
    Trail.database()
        .execute(
            """
            insert into identity.audit_logs (id, occurred_at, action, object_type, object_id, before,
              after, words, ids)
            select ?, occurred_at, action, object_type, object_id, before, after, words, ids
            from identity.audit_logs where id = ?""",
            forged,
            original);
  }
}
