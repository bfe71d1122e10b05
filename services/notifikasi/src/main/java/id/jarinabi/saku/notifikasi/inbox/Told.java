package id.jarinabi.saku.notifikasi.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.notice.NoticeType;
import id.jarinabi.saku.notifikasi.words.Reader;
import id.jarinabi.saku.notifikasi.words.Words;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Rows into what a person reads: the event, the names of today, and words for their role.
@ApplicationScoped
public class Told {

  /// What is read of a notification `m`; whoever asks adds the conditions.
  public static final String SELECT =
      """
      select m.id, m.number, m.read_at, n.type, n.event, n.body::text as body, n.object_id,
        n.occurred_at, s.name as santri, b.name as buyer, u.name as unit, p.name as person
      from notifications as m
      join notices as n on n.event_id = m.event_id
      left join santri_names as s on s.santri_id = n.santri_id
      left join santri_names as b on b.santri_id = (n.body->>'userSantriId')::uuid
      left join units as u on u.unit_id = n.unit_id
      left join user_names as p on p.user_id = (n.body->>'userId')::uuid
      """;

  private final Words words;

  Told(Words words) {
    this.words = words;
  }

  public Numbered of(Row row, Role role) {
    var reader =
        new Reader(
            role,
            row.getString("santri"),
            row.getString("buyer"),
            row.getString("unit"),
            row.getString("person"));
    var wording = words.of(event(row), reader);
    return new Numbered(
        row.getLong("number"),
        new Notification(
            row.getUUID("id"),
            NoticeType.valueOf(row.getString("type")),
            wording.title(),
            wording.body(),
            wording.link(),
            row.getUUID("object_id"),
            row.getOffsetDateTime("occurred_at"),
            row.getOffsetDateTime("read_at")));
  }

  private static DomainEvent event(Row row) {
    var form = EventCatalog.ofType(row.getString("event")).orElseThrow().form();
    try {
      return EventJson.read(row.getString("body").getBytes(UTF_8), form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
