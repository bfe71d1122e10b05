package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.saldo.access.Reach;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A santri's history, page by page, newest first.
@ApplicationScoped
class MutationPages {

  /// By version, which has no gaps and no ties; the account alone is a row too, so that an empty
  /// history differs from a stranger's.
  private static final String PAGE =
      """
      select line.*
      from santri_balances as account
      left join lateral (
        select * from balance_mutations as mutation
        where mutation.santri_id = account.santri_id
          and mutation.version < coalesce(
            (select version from balance_mutations where id = $5 and santri_id = $1),
            9223372036854775807)
        order by mutation.version desc limit $6) as line on true
      where\s"""
          + Reach.WHERE
          + " order by line.version desc";

  private final Pool pool;

  MutationPages(Pool pool) {
    this.pool = pool;
  }

  /// Empty when there is no such account within reach.
  Uni<Optional<Page<MutationLine>>> find(SantriId santri, Reach reach, PageQuery query) {
    int limit = query.limit();
    return pool.preparedQuery(PAGE)
        .execute(reach.parameters(santri).addUUID(query.after().id()).addInteger(limit + 1))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.<Page<MutationLine>>empty()
                    : Optional.of(page(rows, limit)));
  }

  private static Page<MutationLine> page(Iterable<Row> rows, int limit) {
    var lines =
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> row.getUUID("id") != null)
            .map(MutationLine::of)
            .toList();
    return Page.of(lines, limit, line -> new Cursor(line.occurredAt(), line.id()));
  }
}
