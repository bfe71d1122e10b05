package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.notifikasi.world.Pondok.now;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The schema's law: whatever the order in which words and notices come, the same people have
/// heard in the end. All orders of them are tried.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EveryOrderTest {
  private final UUID santri = Uuid7.next();
  private final UUID child = Uuid7.next();
  private final UUID wali = Uuid7.next();
  private final UUID event = Uuid7.next();
  private final OffsetDateTime start = now().minusMinutes(10);

  /// The wali is linked before the notice and no longer behind it; the account that is closed
  /// behind it was open when it happened.
  @Test
  void who_had_the_right_when_it_happened_has_heard_of_it() throws SQLException {
    inEveryOrder(
        List.of(
            account(santri, 0, "santri", "'" + child + "'", true),
            account(wali, 0, "wali", "null", true),
            link(1, true),
            notice(2),
            link(3, false),
            account(santri, 4, "santri", "'" + child + "'", false)),
        720,
        List.of(1L, 1L, 2L));
  }

  /// What the wali was told before that was known is taken back.
  @Test
  void who_had_the_right_no_longer_when_it_happened_has_not() throws SQLException {
    inEveryOrder(
        List.of(
            account(santri, 0, "santri", "'" + child + "'", true),
            account(wali, 0, "wali", "null", true),
            link(1, true),
            link(2, false),
            notice(3)),
        120,
        List.of(1L, 0L, 1L));
  }

  private void inEveryOrder(List<String> things, int count, List<Long> heard) throws SQLException {
    var orders = orders(things);
    assertThat(orders).hasSize(count);
    try (var connection = Pondok.database().connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var order : orders) {
        statement.execute("set local search_path = notifikasi;" + String.join(";", order));
        assertThat(heard(connection)).as("%s", order).isEqualTo(heard);
        connection.rollback();
      }
    }
  }

  /// The notifications of the santri, of the wali, and of everybody.
  private List<Long> heard(Connection connection) throws SQLException {
    var sql =
        """
        select count(*) filter (where user_id = '%s'), count(*) filter (where user_id = '%s'),
          count(*)
        from notifications where event_id = '%s'"""
            .formatted(santri, wali, event);
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return List.of(rows.getLong(1), rows.getLong(2), rows.getLong(3));
    }
  }

  private String account(UUID user, int minute, String role, String of, boolean active) {
    return "select * from learn_account('%s', '%s', '%s', '%s', null, %s, %s)"
        .formatted(user, at(minute), Uuid7.next(), role, of, active);
  }

  private String link(int minute, boolean linked) {
    return "select * from learn_link('%s', '%s', '%s', %s)"
        .formatted(child, wali, at(minute), linked);
  }

  private String notice(int minute) {
    return """
    select * from tell('{"event_id": "%s", "type": "PURCHASE", "event": "x", "body": {},
      "object_id": "%1$s", "occurred_at": "%s", "santri_id": "%s", "to_santri": true,
      "to_wali": true, "to_unit": false, "to_roles": [], "to_users": []}')"""
        .formatted(event, at(minute), child);
  }

  private OffsetDateTime at(int minute) {
    return start.plusMinutes(minute);
  }

  private static List<List<String>> orders(List<String> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<String>>();
    for (var first : things) {
      var rest = things.stream().filter(thing -> !thing.equals(first)).collect(Collectors.toList());
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
