package id.jarinabi.saku.identity.session;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Counts attempts to log in before their password is looked at, so that guessing side by side
/// gains nothing. An address has few tries per name. All addresses together have more, but an
/// address from which this name has lately logged in is exempt: so strangers, however many, slow
/// each other down and cannot keep the owner out of their own account at home.
@ApplicationScoped
class LoginAttempts {
  static final int PER_ADDRESS = 5;
  static final int OVER_ALL = 30;
  private static final String ALL = "*";

  private static final String COUNT =
      """
      insert into login_attempts as a (username, address, failures, since)
      values ($1, $2, 1, clock_timestamp())
      on conflict (username, address) do update set
        failures = case when a.since < clock_timestamp() - interval '5 minutes'
          then 1 else least(a.failures, 1000) + 1 end,
        since = case when a.since < clock_timestamp() - interval '5 minutes'
          then clock_timestamp() else a.since end
      returning failures,
        ceil(extract(epoch from since + interval '5 minutes' - clock_timestamp()))::bigint as wait""";

  private static final String FAMILIAR =
      """
      select exists (select from sessions s join users u on u.id = s.user_id
        where u.username = $1 and s.address = $2
          and s.started_at > clock_timestamp() - interval '30 days') as familiar""";

  /// Locks in the order in which attempts are counted: two at once would else wait for each
  /// other.
  private static final String TAKE_BACK =
      """
      update login_attempts as a set failures = case when a.address = $2 then 0
        else greatest(a.failures - 1, 0) end
      from (select username, address from login_attempts
        where username = $1 and address in ($2, '*') order by address = '*' for update) as held
      where a.username = held.username and a.address = held.address""";

  /// Whether the password may be looked at; `waitSeconds` is 0 when it may. `justReached` says
  /// that this very attempt met the limit first.
  record Gate(long waitSeconds, boolean justReached) {
    boolean isOpen() {
      return waitSeconds == 0;
    }

    private static Gate after(Row row, int limit) {
      return row.getInteger("failures") <= limit
          ? new Gate(0, false)
          : new Gate(Math.max(1, row.getLong("wait")), row.getInteger("failures") == limit + 1);
    }
  }

  private final Pool pool;

  LoginAttempts(Pool pool) {
    this.pool = pool;
  }

  Uni<Gate> count(String username, String address) {
    return pool.withTransaction(
        sql ->
            count(sql, username, address)
                .map(row -> Gate.after(row, PER_ADDRESS))
                .flatMap(
                    gate ->
                        gate.isOpen()
                            ? countOverAll(sql, username, address)
                            : Uni.createFrom().item(gate)));
  }

  private static Uni<Gate> countOverAll(SqlConnection sql, String username, String address) {
    return count(sql, username, ALL)
        .map(row -> Gate.after(row, OVER_ALL))
        .flatMap(
            gate ->
                gate.isOpen()
                    ? Uni.createFrom().item(gate)
                    : sql.preparedQuery(FAMILIAR)
                        .execute(Tuple.of(username, address))
                        .map(rows -> rows.iterator().next().getBoolean("familiar"))
                        .map(familiar -> familiar ? new Gate(0, false) : gate));
  }

  private static Uni<Row> count(SqlConnection sql, String username, String address) {
    return sql.preparedQuery(COUNT)
        .execute(Tuple.of(username, address))
        .map(rows -> rows.iterator().next());
  }

  /// The password was right: this attempt was none.
  Uni<Void> takeBack(String username, String address) {
    return pool.preparedQuery(TAKE_BACK).execute(Tuple.of(username, address)).replaceWithVoid();
  }
}
