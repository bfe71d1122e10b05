package id.jarinabi.saku.rekap.statement;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Rows;
import id.jarinabi.saku.rekap.books.Snapshot;
import id.jarinabi.saku.rekap.export.RowSource;
import id.jarinabi.saku.rekap.export.Streamed;
import id.jarinabi.saku.rekap.export.Streamed.Select;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads statements. A page costs its own length, the balances as many rows as the santri has
/// had days, however long the history is.
@ApplicationScoped
class Statements {

  /// What the santri `$1` had when a day began.
  private static final String BALANCE =
      """
      (select coalesce(sum(amount), 0) from santri_days
       where santri_id = $1 and day < %s)::bigint""";

  private static final String BALANCE_BEFORE =
      "select %s as balance".formatted(BALANCE.formatted("$2"));

  /// A santri is known by name or by money.
  private static final String HEAD =
      """
      select min(known.nis) as nis, min(known.name) as name, %s as opening, %s as closing
      from (select 1) as one
      left join santri_names as known on known.santri_id = $1
      where (exists (select from santri_names where santri_id = $1)
          or exists (select from santri_days where santri_id = $1))
        and\s"""
              .formatted(BALANCE.formatted("$5"), BALANCE.formatted("$6"))
          + Reach.WHERE
          + " having count(*) > 0";

  private static final String MOVEMENTS =
      """
      select movement.*, sale.unit_id, sale.receipt_number, sale.items, unit.name as unit_name
      from movements as movement
      left join sales as sale
        on sale.id = movement.reference and movement.kind in ('PURCHASE', 'PURCHASE_VOID')
      left join units as unit on unit.unit_id = sale.unit_id
      where movement.santri_id = $1 and movement.occurred_at >= $2 and movement.occurred_at < $3
      """;

  /// The cursor's movement says which of one moment were shown already.
  private static final String PAGE =
      MOVEMENTS
          + """
          and (movement.occurred_at, movement.version) < ($4, coalesce((
            select seen.version from movements as seen
            where seen.santri_id = $1 and seen.occurred_at = $4 and seen.id = $5),
            9223372036854775807))
          order by movement.occurred_at desc, movement.version desc limit $6""";

  private static final String ALL = MOVEMENTS + "order by movement.occurred_at, movement.version";

  private final Snapshot snapshot;
  private final Streamed streamed;
  private final PondokCalendar calendar;

  Statements(Snapshot snapshot, Streamed streamed, PondokCalendar calendar) {
    this.snapshot = snapshot;
    this.streamed = streamed;
    this.calendar = calendar;
  }

  /// Empty for nobody, and for somebody out of reach.
  Uni<Optional<Statement>> page(UUID santri, Reach reach, Days days, PageQuery page) {
    var after = page.after();
    int limit = page.limit();
    return snapshot.read(
        connection ->
            head(connection, santri, reach, days)
                .flatMap(
                    head ->
                        head.isEmpty()
                            ? Uni.createFrom().item(Optional.<Statement>empty())
                            : movements(connection, santri, days, after, limit)
                                .map(found -> Optional.of(of(santri, head.get(), days, found)))));
  }

  /// Oldest first, as on paper, between the balances that they lie between.
  RowSource all(UUID santri, Days days) {
    return streamed.rows(
        new Select(
            BALANCE_BEFORE,
            Tuple.of(santri, days.from()),
            row -> StatementSheet.opening(row.getLong("balance"))),
        new Select(
            ALL,
            Tuple.of(santri, calendar.startOf(days.from()), calendar.endOf(days.to())),
            row -> StatementSheet.movement(Movement.of(row), calendar.zone())),
        new Select(
            BALANCE_BEFORE,
            Tuple.of(santri, days.to().plusDays(1)),
            row -> StatementSheet.closing(row.getLong("balance"))));
  }

  private static Uni<Optional<Row>> head(
      SqlConnection connection, UUID santri, Reach reach, Days days) {
    return connection
        .preparedQuery(HEAD)
        .execute(
            Tuple.of(
                santri,
                reach.everyone(),
                reach.self(),
                reach.wali(),
                days.from(),
                days.to().plusDays(1)))
        .map(rows -> Rows.list(rows, row -> row).stream().findFirst());
  }

  private Uni<Page<Movement>> movements(
      SqlConnection connection, UUID santri, Days days, Cursor after, int limit) {
    return connection
        .preparedQuery(PAGE)
        .execute(
            Tuple.of(
                santri,
                calendar.startOf(days.from()),
                calendar.endOf(days.to()),
                after.at(),
                after.id(),
                limit + 1))
        .map(
            rows ->
                Page.of(
                    Rows.list(rows, Movement::of),
                    limit,
                    last -> new Cursor(last.occurredAt(), last.id())));
  }

  private static Statement of(UUID santri, Row head, Days days, Page<Movement> movements) {
    return new Statement(
        santri,
        head.getString("nis"),
        head.getString("name"),
        days.from(),
        days.to(),
        head.getLong("opening"),
        head.getLong("closing"),
        movements.items(),
        movements.nextCursor());
  }
}
