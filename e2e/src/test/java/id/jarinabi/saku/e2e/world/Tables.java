package id.jarinabi.saku.e2e.world;

import id.jarinabi.saku.devstack.stack.ServiceName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What stands in the tables of all services, read as the owner of the database.
public final class Tables {
  private static final String ALL =
      """
      select format('%I.%I', table_schema, table_name) from information_schema.tables
      where table_schema in ('"""
          + String.join("', '", ServiceName.ids())
          + "')";

  /// What every attempt leaves behind, as it should, what is told, taken in and counted, and what
  /// is asked of the bank meanwhile.
  private static final String TECHNICAL =
      "rekap\\..*|notifikasi\\.(?!push_subscriptions|notification_preferences).*"
          + "|.*\\.(outbox.*|inbox|idempotency|audit_.*|login_attempts|pin_.*|flyway_.*"
          + "|external_id_counters|virtual_accounts|reconciled_days)";

  private final Pondok pondok;

  Tables(Pondok pondok) {
    this.pondok = pondok;
  }

  /// Every row of every table, as text.
  public String text() {
    var text = new StringBuilder();
    for (var table : read(ALL)) {
      read("select t::text from " + table + " as t").forEach(row -> text.append(row).append('\n'));
    }
    return text.toString();
  }

  /// How many rows of business stand in each table, and a checksum of them; and how much has
  /// been told to the other services.
  public Map<String, String> digests() {
    var sql = new ArrayList<String>();
    for (var table : read(ALL)) {
      if (!table.matches(TECHNICAL)) {
        sql.add(digest(table, "true"));
      } else if (table.endsWith(".outbox")) {
        sql.add(digest(table, "topic not like '%audit'").replace("t::text", "t.id::text"));
      }
    }
    var digests = new TreeMap<String, String>();
    for (var line : read(String.join(" union all ", sql))) {
      digests.put(line.substring(0, line.indexOf(' ')), line);
    }
    return digests;
  }

  private static String digest(String table, String condition) {
    return """
    select '%1$s ' || count(*) || ' ' || coalesce(bit_xor(hashtextextended(t::text, 0)), 0)
    from %1$s as t where %2$s\
    """
        .formatted(table, condition);
  }

  private List<String> read(String sql) {
    try (var connection = pondok.databaseOwner().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var lines = new ArrayList<String>();
      while (rows.next()) {
        lines.add(String.valueOf(rows.getString(1)));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
