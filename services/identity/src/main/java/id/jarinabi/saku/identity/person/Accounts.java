package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// All accounts.
@ApplicationScoped
public class Accounts {
  private static final String SELECT = "select " + Account.COLUMNS + " from users u where ";

  private static final String WITH_PASSWORD =
      "select " + Account.COLUMNS + ", u.password_hash from users u where u.username = $1";

  private static final String INSERT =
      """
      insert into users as u (id, username, name, role, unit_id, santri_id, phone,
        must_change_password, password_hash, pin_hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      on conflict do nothing returning\s"""
          + Account.COLUMNS;

  private static final String PASSWORD =
      "update users set password_hash = $2, must_change_password = $3 where id = $1";

  /// An account beside the hash that its password must match.
  public record WithPassword(Account account, String passwordHash) {}

  private final Pool pool;

  Accounts(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<Account>> byId(UserId id) {
    return pool.preparedQuery(SELECT + "u.id = $1")
        .execute(Tuple.of(id.value()))
        .map(rows -> Found.one(rows, Account::of));
  }

  public Uni<Optional<WithPassword>> withPassword(String username) {
    return pool.preparedQuery(WITH_PASSWORD)
        .execute(Tuple.of(username))
        .map(
            rows ->
                Found.one(
                    rows,
                    row -> new WithPassword(Account.of(row), row.getString("password_hash"))));
  }

  /// Locks the account until the transaction ends.
  public Uni<Optional<Account>> locked(Tx tx, UserId id) {
    return tx.sql()
        .preparedQuery(SELECT + "u.id = $1 for no key update")
        .execute(Tuple.of(id.value()))
        .map(rows -> Found.one(rows, Account::of));
  }

  /// Empty when the username, or the santri's one account, is taken.
  public Uni<Optional<Account>> add(Tx tx, NewAccount account) {
    return tx.sql()
        .preparedQuery(INSERT)
        .execute(account.values())
        .map(rows -> Found.one(rows, Account::of));
  }

  public Uni<Void> setPassword(Tx tx, UserId id, String hash, boolean mustChange) {
    return tx.sql()
        .preparedQuery(PASSWORD)
        .execute(Tuple.of(id.value(), hash, mustChange))
        .replaceWithVoid();
  }
}
