package id.jarinabi.saku.rekap.sale;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.rekap.books.Rows;
import id.jarinabi.saku.rekap.export.RowSource;
import id.jarinabi.saku.rekap.export.Streamed;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every sale with its items, newest first. Only the filters that were asked for stand in the
/// statement: one that is there "in case" keeps the database from the index that fits.
@ApplicationScoped
class SalesReport {
  private static final String SELECT =
      """
      select sale.*, unit.name as unit_name, cashier.name as cashier_name,
        owner.nis as owner_nis, owner.name as owner_name, buyer.name as user_name
      from sales as sale
      left join units as unit on unit.unit_id = sale.unit_id
      left join user_names as cashier on cashier.user_id = sale.cashier_id
      left join santri_names as owner on owner.santri_id = sale.owner_santri_id
      left join santri_names as buyer on buyer.santri_id = sale.user_santri_id
      where sale.items is not null""";

  private final Pool pool;
  private final Streamed streamed;
  private final PondokCalendar calendar;

  SalesReport(Pool pool, Streamed streamed, PondokCalendar calendar) {
    this.pool = pool;
    this.streamed = streamed;
    this.calendar = calendar;
  }

  Uni<Page<SaleEntry>> page(SaleFilter filter, DayRange days, PageQuery page) {
    var asked = new Asked(filter, days, calendar);
    asked.and("(sale.occurred_at, sale.id) < (?, ?)", page.after().at(), page.after().id());
    return pool.preparedQuery(asked.newestFirst() + " limit " + (page.limit() + 1))
        .execute(asked.arguments())
        .map(
            rows ->
                Page.of(
                    Rows.list(rows, SaleEntry::of),
                    page.limit(),
                    last -> new Cursor(last.occurredAt(), last.id())));
  }

  RowSource all(SaleFilter filter, DayRange days) {
    var asked = new Asked(filter, days, calendar);
    return streamed.rows(
        new Streamed.Select(
            asked.newestFirst(),
            asked.arguments(),
            row -> SaleSheet.cells(SaleEntry.of(row), calendar.zone())));
  }

  /// A statement with the conditions that were asked for, and their arguments.
  private static final class Asked {
    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<@Nullable Object> arguments = new ArrayList<>();

    Asked(SaleFilter filter, DayRange days, PondokCalendar calendar) {
      ifAsked("sale.owner_santri_id = ?", filter.santri());
      ifAsked("sale.unit_id = ?", filter.unit());
      ifAsked("sale.cashier_id = ?", filter.cashier());
      ifAsked("(sale.voided_at is not null) = ?", voided(filter.status()));
      and(
          "sale.occurred_at >= ? and sale.occurred_at < ?",
          days.start(calendar),
          days.end(calendar));
    }

    private static @Nullable Boolean voided(@Nullable String status) {
      return status == null ? null : status.equals(SaleEntry.Status.VOIDED.name());
    }

    private void ifAsked(String condition, @Nullable Object argument) {
      if (argument != null) {
        and(condition, argument);
      }
    }

    /// Each `?` of the condition stands for the next of `more`.
    void and(String condition, Object... more) {
      var numbered = condition;
      for (var argument : more) {
        arguments.add(argument);
        numbered = numbered.replaceFirst("\\?", "\\$" + arguments.size());
      }
      sql.append(" and ").append(numbered);
    }

    String newestFirst() {
      return sql + " order by sale.occurred_at desc, sale.id desc";
    }

    Tuple arguments() {
      return Tuple.from(Arrays.asList(arguments.toArray()));
    }
  }
}
