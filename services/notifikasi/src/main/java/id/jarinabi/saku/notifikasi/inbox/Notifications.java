package id.jarinabi.saku.notifikasi.inbox;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.caller.Caller;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// People's inboxes. Everybody has their own; another's notification is not found.
@ApplicationScoped
public class Notifications {
  private static final String HEAD = "select last_number from inbox_heads where user_id = $1";

  private static final String UNREAD =
      "select count(*) as unread from notifications where user_id = $1 and read_at is null";

  private static final String AFTER =
      Told.SELECT + "where m.user_id = $1 and m.number > $2 order by m.number limit $3";

  private static final String ONE = Told.SELECT + "where m.user_id = $1 and m.id = $2";

  private static final String PAGE =
      Told.SELECT
          + """
            where m.user_id = $1 and (m.occurred_at, m.id) < ($2, $3)
              and ($4::boolean is null or $4 = (m.read_at is null))
            order by m.occurred_at desc, m.id desc limit $5""";

  private static final String READ =
      """
      update notifications set read_at = saku_now()
      where user_id = $1 and id = $2 and read_at is null""";

  private static final String READ_ALL =
      "update notifications set read_at = saku_now() where user_id = $1 and read_at is null";

  private final Pool pool;
  private final Told told;

  Notifications(Pool pool, Told told) {
    this.pool = pool;
    this.told = told;
  }

  /// The number of the last one; 0 for who was never told anything.
  public Uni<Long> head(UserId user) {
    return pool.preparedQuery(HEAD)
        .execute(Tuple.of(user.value()))
        .map(rows -> rows.size() == 0 ? 0L : rows.iterator().next().getLong("last_number"));
  }

  /// What came behind that number, in its order.
  public Uni<List<Numbered>> after(UserId user, Role role, long number, int limit) {
    return pool.preparedQuery(AFTER)
        .execute(Tuple.of(user.value(), number, limit))
        .map(rows -> numbered(rows, role));
  }

  Uni<NotificationPage> list(Caller caller, @Nullable Boolean unread, PageQuery page) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.of(
                caller.userId().value(),
                page.after().at(),
                page.after().id(),
                unread,
                page.limit() + 1))
        .map(
            rows ->
                Page.of(
                    numbered(rows, caller.role()).stream().map(Numbered::notification).toList(),
                    page.limit(),
                    last -> new Cursor(last.occurredAt(), last.id())))
        .flatMap(
            found ->
                unread(caller.userId())
                    .map(count -> new NotificationPage(found.items(), found.nextCursor(), count)));
  }

  /// To read what is read already changes nothing.
  Uni<ReadAnswer> read(Caller caller, UUID id) {
    var one = Tuple.of(caller.userId().value(), id);
    return pool.preparedQuery(READ)
        .execute(one)
        .chain(() -> pool.preparedQuery(ONE).execute(one))
        .map(rows -> numbered(rows, caller.role()).stream().findFirst())
        .map(found -> found.orElseThrow(Problem::notFound).notification())
        .flatMap(
            notification ->
                unread(caller.userId()).map(count -> new ReadAnswer(notification, count)));
  }

  Uni<UnreadCount> readAll(Caller caller) {
    return pool.preparedQuery(READ_ALL)
        .execute(Tuple.of(caller.userId().value()))
        .chain(() -> unread(caller.userId()))
        .map(UnreadCount::new);
  }

  private Uni<Long> unread(UserId user) {
    return pool.preparedQuery(UNREAD)
        .execute(Tuple.of(user.value()))
        .map(rows -> rows.iterator().next().getLong("unread"));
  }

  private List<Numbered> numbered(RowSet<Row> rows, Role role) {
    return StreamSupport.stream(rows.spliterator(), false).map(row -> told.of(row, role)).toList();
  }
}
