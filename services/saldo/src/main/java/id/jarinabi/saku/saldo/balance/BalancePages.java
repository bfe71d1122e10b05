package id.jarinabi.saku.saldo.balance;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Every santri's balance, for those who answer for the money.
@ApplicationScoped
class BalancePages {
  private static final String MATCHING =
      """
      from santri_balances as account
      left join santri_profiles as profile on profile.santri_id = account.santri_id
      where ($1::text is null or profile.name ilike $1 or profile.nis ilike $1)""";

  private static final String PAGE =
      """
      select account.santri_id, account.balance, account.opened_at, profile.nis, profile.name, profile.status
      """
          + MATCHING
          + """
           and (account.opened_at, account.santri_id) < ($2, $3)
          order by account.opened_at desc, account.santri_id desc limit $4""";

  private static final String TOTAL =
      "select coalesce(sum(account.balance), 0)::bigint as total " + MATCHING;

  /// One line of the list; the names are null until identity has told them.
  record Line(
      SantriId santriId,
      @Nullable String nis,
      @Nullable String name,
      @Nullable String status,
      long balance) {}

  /// `totalBalance` is the sum over everything that matches, not over this page alone.
  record Balances(List<Line> items, @Nullable String nextCursor, long totalBalance) {}

  private record Found(Line line, OffsetDateTime openedAt) {}

  private final Pool pool;

  BalancePages(Pool pool) {
    this.pool = pool;
  }

  /// `search` is a part of a name or of a NIS; null finds everyone.
  Uni<Balances> find(@Nullable String search, Cursor after, int limit) {
    var pattern = search == null ? null : "%" + search.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    return Uni.combine()
        .all()
        .unis(
            pool.preparedQuery(PAGE).execute(Tuple.of(pattern, after.at(), after.id(), limit + 1)),
            pool.preparedQuery(TOTAL).execute(Tuple.of(pattern)))
        .asTuple()
        .map(
            both ->
                balances(
                    both.getItem1(), limit, both.getItem2().iterator().next().getLong("total")));
  }

  private static Balances balances(Iterable<Row> rows, int limit, long total) {
    var found = StreamSupport.stream(rows.spliterator(), false).map(BalancePages::found).toList();
    var page =
        Page.of(found, limit, last -> new Cursor(last.openedAt(), last.line().santriId().value()));
    return new Balances(page.items().stream().map(Found::line).toList(), page.nextCursor(), total);
  }

  private static Found found(Row row) {
    return new Found(
        new Line(
            new SantriId(row.getUUID("santri_id")),
            row.getString("nis"),
            row.getString("name"),
            row.getString("status"),
            row.getLong("balance")),
        requireNonNull(row.getOffsetDateTime("opened_at")));
  }
}
