package id.jarinabi.saku.rekap.books;

import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// What finance has counted and read, by day. The latest word stands, in whatever order they
/// come; of two of one moment, the later id.
@ApplicationScoped
public class Figures {
  private static final String KEEP =
      """
      insert into figures as known (kind, day, amount, told_at, told_by)
      values ($1, $2, $3, $4, $5)
      on conflict (kind, day) do update
      set amount = excluded.amount, told_at = excluded.told_at, told_by = excluded.told_by
      where (excluded.told_at, excluded.told_by) > (known.told_at, known.told_by)""";

  public Uni<Void> cash(Tx tx, LocalDate day, long amount, OffsetDateTime at, UUID id) {
    return keep(tx, "CASH", day, amount, at, id);
  }

  public Uni<Void> bank(Tx tx, LocalDate day, long amount, OffsetDateTime at, UUID id) {
    return keep(tx, "BANK", day, amount, at, id);
  }

  private static Uni<Void> keep(
      Tx tx, String kind, LocalDate day, long amount, OffsetDateTime at, UUID id) {
    return tx.sql()
        .preparedQuery(KEEP)
        .execute(Tuple.of(kind, day, amount, at, id))
        .replaceWithVoid();
  }
}
