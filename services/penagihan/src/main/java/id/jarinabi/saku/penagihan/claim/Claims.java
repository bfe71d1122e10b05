package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Claims, looked at: finance sees all of them, an admin unit its own unit's. Another's is not
/// found.
@ApplicationScoped
public class Claims {
  private static final String ONE =
      "select "
          + Claim.COLUMNS
          + " from billing_claims c where c.id = $1 and ($2::uuid is null or c.unit_id = $2)";

  /// The row first, what hangs on it afterwards: the second reading sees what whoever held the
  /// lock has written.
  private static final String LOCK =
      "select from billing_claims c where c.id = $1 and ($2::uuid is null or c.unit_id = $2)"
          + " for update";

  private static final String PAGE =
      "select "
          + Claim.COLUMNS
          + """
             from billing_claims c
            where ($1::uuid is null or c.unit_id = $1)
              and ($2::uuid is null or c.unit_id = $2)
              and ($3::text is null or c.status = $3)
              and (c.submitted_at, c.id) < ($4, $5)
            order by c.submitted_at desc, c.id desc limit $6""";

  private static final String PENDING =
      """
      select exists (
        select from claim_attempts
        where claim_id = $1 and ($2::uuid is null or unit_id = $2) and status is null) as pending""";

  private final Pool pool;

  Claims(Pool pool) {
    this.pool = pool;
  }

  public Uni<Claim> get(Caller caller, UUID id) {
    return pool.preparedQuery(ONE).execute(Tuple.of(id, boundTo(caller))).map(Claims::only);
  }

  /// Whether it was asked for and nobody knows yet what became of it. Who may see a claim may see
  /// that it is on its way; finance too, as with a sale that is PENDING. To be asked before the
  /// claim itself is looked for: the other way round it could come about in between, unseen.
  Uni<Boolean> isPending(Caller caller, UUID id) {
    return pool.preparedQuery(PENDING)
        .execute(Tuple.of(id, boundTo(caller)))
        .map(rows -> rows.iterator().next().getBoolean("pending"));
  }

  /// Nobody else changes it until the transaction ends.
  public Uni<Claim> lock(Tx tx, Caller caller, UUID id) {
    var one = Tuple.of(id, boundTo(caller));
    return tx.sql()
        .preparedQuery(LOCK)
        .execute(one)
        .chain(() -> tx.sql().preparedQuery(ONE).execute(one))
        .map(Claims::only);
  }

  Uni<Page<Claim>> list(Caller caller, ClaimFilter filter, PageQuery page) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.from(
                Arrays.asList(
                    boundTo(caller),
                    filter.unit(),
                    filter.status(),
                    page.after().at(),
                    page.after().id(),
                    page.limit() + 1)))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(Claim::of).toList(),
                    page.limit(),
                    last -> new Cursor(last.submittedAt(), last.id())));
  }

  private static @Nullable UUID boundTo(Caller caller) {
    return caller.is(Role.ADMIN_UNIT) ? OwnUnit.of(caller).value() : null;
  }

  private static Claim only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw Problem.notFound();
    }
    return Claim.of(rows.iterator().next());
  }
}
