package id.jarinabi.saku.notifikasi.notice;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Makes the notifications of an event, for everybody who hears it at its moment, in the
/// transaction that takes the event in. The laws stand in the schema (`V2__notifications.sql`).
@ApplicationScoped
public class TellNews {

  /// `rings` learns who is to be woken once the transaction has committed.
  public Uni<Void> run(Tx tx, Delivered<? extends DomainEvent> delivered, Rings rings) {
    return notice(tx, delivered, rings)
        .chain(() -> lowBalance(tx, delivered, rings))
        .chain(() -> signal(tx, delivered, rings));
  }

  private static Uni<Void> notice(Tx tx, Delivered<? extends DomainEvent> delivered, Rings rings) {
    var told = Headlines.of(delivered.event());
    if (told.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.sql()
        .preparedQuery("select tell from tell($1)")
        .execute(Tuple.of(row(told.get(), delivered)))
        .invoke(rows -> rings.wake(people(rows)))
        .replaceWithVoid();
  }

  /// Of every debit, whatever it was for: each wali has a threshold of their own.
  private static Uni<Void> lowBalance(
      Tx tx, Delivered<? extends DomainEvent> delivered, Rings rings) {
    if (!(delivered.event() instanceof SaldoDebited debit)) {
      return Uni.createFrom().voidItem();
    }
    var low =
        News.of(
            NoticeType.LOW_BALANCE,
            debit.santriId().value(),
            Audience.about(debit.santriId()),
            debit.occurredAt(),
            debit);
    return tx.sql()
        .preparedQuery("select tell from tell_low_balance($1, $2) as tell")
        .execute(Tuple.of(row(low, delivered), debit.balanceAfter()))
        .invoke(rows -> rings.wake(people(rows)))
        .replaceWithVoid();
  }

  private static Uni<Void> signal(Tx tx, Delivered<? extends DomainEvent> delivered, Rings rings) {
    var told = Signal.of(delivered.event());
    if (told.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var signal = told.get();
    return tx.sql()
        .preparedQuery(
            "select audience as tell from audience(jsonb_populate_record(null::notices, $1))")
        .execute(Tuple.of(audience(signal.audience(), delivered.occurredAt())))
        .invoke(rows -> rings.signal(people(rows), signal.name(), signal.objectId()))
        .replaceWithVoid();
  }

  private static List<UserId> people(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> new UserId(row.getUUID("tell")))
        .toList();
  }

  /// A row of `notices`.
  private static JsonObject row(News news, Delivered<? extends DomainEvent> delivered) {
    var at = news.at() == null ? delivered.occurredAt() : news.at();
    return audience(news.audience(), at)
        .put("event_id", delivered.id().toString())
        .put("type", news.type().name())
        .put("event", EventCatalog.of(news.event()).type())
        .put("body", new JsonObject(EventJson.write(news.event())))
        .put("object_id", news.objectId().toString())
        .put("unit_id", text(news.unit()))
        .put("stale_at", text(news.staleAt()));
  }

  private static JsonObject audience(Audience audience, OffsetDateTime at) {
    return new JsonObject()
        .put("occurred_at", at.toString())
        .put("santri_id", text(audience.of()))
        .put("unit_id", text(audience.unit()))
        .put("to_santri", audience.santri())
        .put("to_wali", audience.wali())
        .put("to_unit", audience.unit() != null)
        .put("to_roles", new JsonArray(List.copyOf(audience.roleNames())))
        .put(
            "to_users",
            new JsonArray(
                audience.users().stream().map(UserId::value).map(UUID::toString).toList()))
        .put("not_user", text(audience.except()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
