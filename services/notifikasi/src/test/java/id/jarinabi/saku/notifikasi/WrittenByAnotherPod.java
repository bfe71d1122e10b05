package id.jarinabi.saku.notifikasi;

import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Another pod's hand in the tables: nothing of it is seen by the service under test but what
/// stands there, and what the bell says.
final class WrittenByAnotherPod implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;

  WrittenByAnotherPod() {
    try {
      connection = Pondok.database().connect();
      statement = connection.createStatement();
      statement.execute("set search_path = notifikasi");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A top-up of this santri.
  void tell(Person santri) {
    var topup = News.topup(santri);
    run(
        """
        select * from tell('{"event_id": "%s", "type": "TOPUP_COMPLETED",
          "event": "saku.topup.completed.v1", "body": %s, "object_id": "%s",
          "occurred_at": "%s", "santri_id": "%s", "to_santri": true, "to_wali": true,
          "to_unit": false, "to_roles": [], "to_users": []}')"""
            .formatted(
                Uuid7.next(),
                EventJson.write(topup),
                topup.topupId(),
                topup.occurredAt(),
                topup.santriId()));
  }

  /// That many top-ups of this santri, with the same words.
  void tell(Person santri, int count) {
    var topup = News.topup(santri);
    run(
        """
        select tell(jsonb_build_object('event_id', uuidv7(), 'type', 'TOPUP_COMPLETED',
          'event', 'saku.topup.completed.v1', 'body', '%s'::jsonb, 'object_id', uuidv7(),
          'occurred_at', '%s', 'santri_id', '%s', 'to_santri', true, 'to_wali', true,
          'to_unit', false, 'to_roles', '[]'::jsonb, 'to_users', '[]'::jsonb))
        from generate_series(1, %d)"""
            .formatted(EventJson.write(topup), topup.occurredAt(), topup.santriId(), count));
  }

  void ring(Person person) {
    run(
        "select pg_notify('notifikasi_bell', '{\"from\": \"x\", \"rings\": [{\"people\": [\"%s\"]}]}')"
            .formatted(person.userId()));
  }

  void signal(Person person, String name) {
    run(
        """
        select pg_notify('notifikasi_bell',
          '{"from": "x", "rings": [{"people": ["%s"], "signal": "%s", "objectId": "%s"}]}')"""
            .formatted(person.userId(), name, Uuid7.next()));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
