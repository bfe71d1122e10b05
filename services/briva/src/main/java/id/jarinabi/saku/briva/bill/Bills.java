package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.BankChecks;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The table of bills. Each step moves a bill only out of a state in which the step may be made.
@ApplicationScoped
public class Bills {
  private static final String OF_TOPUP = "select * from virtual_accounts where topup_id = $1";

  private static final String LIVING =
      """
      select * from virtual_accounts
      where provider = $1 and va_number = $2 and status in ('PENDING', 'OPEN', 'CLOSING')""";

  /// Nobody looks after it while its maker still does.
  private static final String BEGIN =
      """
      insert into virtual_accounts
        (provider, va_number, santri_id, topup_id, trx_id, amount, expires_at, payer, status,
          next_check_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, 'PENDING', saku_now() + interval '20 seconds')
      on conflict do nothing
      returning *""";

  private static final String OPENED =
      """
      update virtual_accounts
      set status = 'OPEN', checks = 0, next_check_at = saku_now() + make_interval(secs => $2)
      where id = $1 and status = 'PENDING'
      returning *""";

  private static final String FAILED =
      """
      update virtual_accounts set status = 'FAILED', payer = null, closed_at = saku_now()
      where id = $1 and status = 'PENDING'
      returning *""";

  private static final String CLOSING =
      """
      update virtual_accounts set status = 'CLOSING', checks = 0, next_check_at = saku_now()
      where id = $1 and status in ('PENDING', 'OPEN')""";

  private static final String CLOSING_TOPUP =
      """
      update virtual_accounts set status = 'CLOSING', checks = 0, next_check_at = saku_now()
      where topup_id = $1 and status in ('PENDING', 'OPEN')""";

  private static final String CLOSED =
      """
      update virtual_accounts set status = 'CLOSED', payer = null, closed_at = saku_now()
      where id = $1 and status in ('PENDING', 'OPEN', 'CLOSING')""";

  private static final String PAID =
      "update virtual_accounts set status = 'PAID', payer = null, paid_at = $2 where id = $1";

  /// Of a number's bills the one that stood when the money came; behind it one that was made just
  /// after, since the bank's clock may be a little behind ours; without both the first there was,
  /// and last one that never stood at all: the number is the santri's all the same.
  private static final String AT =
      """
      select distinct on (place) * from (
        select *, case
          when status = 'FAILED' then 3
          when created_at <= $3 then 0
          when created_at <= $3::timestamptz + interval '2 minutes' then 1
          else 2 end as place
        from virtual_accounts where provider = $1 and va_number = $2) as bill
      order by place, abs(extract(epoch from created_at - $3::timestamptz))""";

  /// At most one of a number lives, and only while no newer one was made.
  private static final String NEWEST =
      """
      select *, expires_at <= saku_now() as is_over from virtual_accounts
      where provider = $1 and va_number = $2 order by created_at desc, id desc limit 1""";

  /// Whoever takes a bill to check pushes its next check away, so that nobody else takes it.
  private static final String DUE =
      """
      update virtual_accounts
      set checks = checks + 1,
        next_check_at = saku_now() + case status
          when 'OPEN' then make_interval(secs => $1) else make_interval(secs => $2) * (2 ^ least(checks, 7)) end
      where id in (
        select id from virtual_accounts
        where status in ('PENDING', 'OPEN', 'CLOSING') and next_check_at <= saku_now()
        order by next_check_at limit $3 for update skip locked)
      returning *, expires_at + interval '1 minute' < saku_now() as is_over""";

  /// The place in `AT` of a bill that was made after the money came.
  private static final int LATER = 2;

  /// A bill, and whether its time is over by our clock.
  public record Due(Bill bill, boolean isOver) {

    private static Due of(Row row) {
      return new Due(Bill.of(row), row.getBoolean("is_over"));
    }

    /// Why nobody can pay it now; empty when somebody can.
    public Optional<NotDue> notDue() {
      return switch (bill.status()) {
        case OPEN -> isOver ? Optional.of(NotDue.EXPIRED) : Optional.empty();
        case PAID -> Optional.of(NotDue.PAID);
        case CLOSING, CLOSED -> Optional.of(isOver ? NotDue.EXPIRED : NotDue.NO_BILL);
        case PENDING, FAILED -> Optional.of(NotDue.NO_BILL);
      };
    }
  }

  private final Pool pool;
  private final BankChecks checks;

  Bills(Pool pool, BankChecks checks) {
    this.pool = pool;
    this.checks = checks;
  }

  Uni<Optional<Bill>> ofTopup(UUID topup) {
    return pool.preparedQuery(OF_TOPUP).execute(Tuple.of(topup)).map(Bills::first);
  }

  Uni<Optional<Bill>> living(String provider, String vaNumber) {
    return pool.preparedQuery(LIVING).execute(Tuple.of(provider, vaNumber)).map(Bills::first);
  }

  /// Empty when another bill of the number lives.
  Uni<Optional<Bill>> begin(String provider, String vaNumber, BillRequest request) {
    return pool.preparedQuery(BEGIN)
        .execute(
            Tuple.from(
                List.of(
                    provider,
                    vaNumber,
                    request.santriId().value(),
                    request.topupId(),
                    request.topupId().toString().replace("-", ""),
                    request.amount(),
                    request.expiresAt(),
                    request.payer())))
        .map(Bills::first);
  }

  Uni<Optional<Bill>> opened(Tx tx, UUID id) {
    return tx.sql()
        .preparedQuery(OPENED)
        .execute(Tuple.of(id, seconds(checks.openBillEvery())))
        .map(Bills::first);
  }

  Uni<Optional<Bill>> failed(Tx tx, UUID id) {
    return tx.sql().preparedQuery(FAILED).execute(Tuple.of(id)).map(Bills::first);
  }

  Uni<Void> closing(UUID id) {
    return pool.preparedQuery(CLOSING).execute(Tuple.of(id)).replaceWithVoid();
  }

  /// Nobody shall pay for this top-up any more.
  public Uni<Void> closingTopup(Tx tx, UUID topup) {
    return tx.sql().preparedQuery(CLOSING_TOPUP).execute(Tuple.of(topup)).replaceWithVoid();
  }

  Uni<Void> closed(UUID id) {
    return pool.preparedQuery(CLOSED).execute(Tuple.of(id)).replaceWithVoid();
  }

  public Uni<Void> paid(Tx tx, UUID id, OffsetDateTime at) {
    return tx.sql().preparedQuery(PAID).execute(Tuple.of(id, at)).replaceWithVoid();
  }

  /// The bills that money of this moment may be for, the likeliest first; none for a number that
  /// was never given out.
  public Uni<List<Bill>> at(Tx tx, String provider, String vaNumber, OffsetDateTime paidAt) {
    return tx.sql()
        .preparedQuery(AT)
        .execute(Tuple.of(provider, vaNumber, paidAt))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
        .map(Bills::likely);
  }

  private static List<Bill> likely(List<Row> rows) {
    var near = rows.stream().filter(row -> row.getInteger("place") < LATER).map(Bill::of).toList();
    return near.isEmpty() ? rows.stream().limit(1).map(Bill::of).toList() : near;
  }

  /// The bill that a number stands for now.
  public Uni<Optional<Due>> newest(SqlClient sql, String provider, String vaNumber) {
    return sql.preparedQuery(NEWEST)
        .execute(Tuple.of(provider, vaNumber))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).findFirst().map(Due::of));
  }

  /// As `newest`, for who only looks.
  public Uni<Optional<Due>> newest(String provider, String vaNumber) {
    return newest(pool, provider, vaNumber);
  }

  Uni<List<Due>> due(int limit) {
    return pool.preparedQuery(DUE)
        .execute(
            Tuple.of(seconds(checks.openBillEvery()), seconds(checks.closingBillEvery()), limit))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Due::of).toList());
  }

  private static double seconds(Duration pause) {
    return pause.toMillis() / 1_000.0;
  }

  private static Optional<Bill> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).findFirst().map(Bill::of);
  }
}
