package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.identity.sql.Matching;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accounts that somebody manages; others are not found.
@ApplicationScoped
class Users {
  private static final String PAGE =
      "select "
          + Account.COLUMNS
          + """
           from users u
          where u.role = any($1) and ($2::text is null or u.name ilike $2 or u.username ilike $2)
            and ($3::text is null or u.role = $3) and (u.created_at, u.id) < ($4, $5)
          order by u.created_at desc, u.id desc limit $6""";

  private static final String ONE =
      "select " + Account.COLUMNS + " from users u where u.id = $1 and u.role = any($2)";

  private static final String CHANGE =
      """
      update users u set name = $2, active = $3, unit_id = $4, phone = $5 where id = $1
      returning\s"""
          + Account.COLUMNS;

  private final Pool pool;

  Users(Pool pool) {
    this.pool = pool;
  }

  Uni<Page<UserView>> page(
      Role manager, @Nullable String typed, @Nullable String role, PageQuery page) {
    var after = page.after();
    int limit = page.limit();
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.of(
                Managed.namesBy(manager),
                Matching.anywhere(typed),
                role,
                after.at(),
                after.id(),
                limit + 1))
        .map(rows -> Found.all(rows, Account::of))
        .map(
            found ->
                Page.of(
                    found.stream().map(UserView::of).toList(),
                    limit,
                    user -> new Cursor(user.createdAt(), user.id().value())));
  }

  Uni<Optional<Account>> managed(Role manager, UserId id) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(id.value(), Managed.namesBy(manager)))
        .map(rows -> Found.one(rows, Account::of));
  }

  /// Locks the account until the transaction ends.
  Uni<Optional<Account>> managed(Tx tx, Role manager, UserId id) {
    return tx.sql()
        .preparedQuery(ONE + " for no key update")
        .execute(Tuple.of(id.value(), Managed.namesBy(manager)))
        .map(rows -> Found.one(rows, Account::of));
  }

  Uni<Account> change(Tx tx, Account changed) {
    var unit = changed.unitId();
    return tx.sql()
        .preparedQuery(CHANGE)
        .execute(
            Tuple.of(
                changed.id().value(),
                changed.name(),
                changed.active(),
                unit == null ? null : unit.value(),
                changed.phone()))
        .map(rows -> Account.of(rows.iterator().next()));
  }
}
