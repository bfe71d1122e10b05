package id.jarinabi.saku.rekap.books;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// Takes one event into the read models: one call of a function of the schema, in which the
/// laws of counting stand (`V2__sales.sql`, `V3__money.sql`).
@ApplicationScoped
public class ReadModels {
  private final PondokCalendar calendar;

  ReadModels(PondokCalendar calendar) {
    this.calendar = calendar;
  }

  public Uni<Void> sale(Tx tx, DomainEvent told, OffsetDateTime at) {
    return call(tx, "select take_sale($1, $2)", Tuple.of(json(told), day(at)));
  }

  /// A void belongs to the day of its sale; in the books to its own.
  public Uni<Void> takenBack(Tx tx, DomainEvent told, OffsetDateTime soldAt, OffsetDateTime at) {
    return call(tx, "select take_void($1, $2, $3)", Tuple.of(json(told), day(soldAt), day(at)));
  }

  public Uni<Void> moneyIn(Tx tx, DomainEvent told, String kind, OffsetDateTime at) {
    return call(tx, "select take_movement($1, $2, 1, $3)", Tuple.of(json(told), kind, day(at)));
  }

  public Uni<Void> moneyOut(Tx tx, DomainEvent told, String kind, OffsetDateTime at) {
    return call(tx, "select take_movement($1, $2, -1, $3)", Tuple.of(json(told), kind, day(at)));
  }

  public Uni<Void> topup(Tx tx, DomainEvent told, OffsetDateTime at) {
    return call(tx, "select take_topup($1, $2)", Tuple.of(json(told), day(at)));
  }

  public Uni<Void> reversal(Tx tx, DomainEvent told, OffsetDateTime at) {
    return call(tx, "select take_reversal($1, $2)", Tuple.of(json(told), day(at)));
  }

  public Uni<Void> claim(Tx tx, DomainEvent told, ClaimWord word, OffsetDateTime at) {
    return call(tx, "select take_claim($1, $2, $3)", Tuple.of(json(told), word.name(), day(at)));
  }

  /// A line of the books that no list stands behind.
  public Uni<Void> book(Tx tx, String line, long amount, OffsetDateTime at) {
    return call(tx, "select book($1, $2, $3)", Tuple.of(line, day(at), amount));
  }

  private LocalDate day(OffsetDateTime at) {
    return calendar.dayOf(at.toInstant());
  }

  private static JsonObject json(DomainEvent told) {
    return new JsonObject(EventJson.write(told));
  }

  private static Uni<Void> call(Tx tx, String function, Tuple arguments) {
    return tx.sql().preparedQuery(function).execute(arguments).replaceWithVoid();
  }
}
