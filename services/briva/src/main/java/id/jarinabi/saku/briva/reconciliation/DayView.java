package id.jarinabi.saku.briva.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One day of the bank for finance.
@ApplicationScoped
class DayView {
  private static final String COMPARED =
      """
      select max(compared_at) as compared_at, sum(bank_payments)::int as bank_payments,
        sum(bank_total)::bigint as bank_total
      from reconciled_days where day = $1""";

  /// The bank's figures are missing until a report was compared.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Day(
      LocalDate date,
      @Nullable OffsetDateTime comparedAt,
      @Nullable Integer bankPayments,
      @Nullable Long bankTotal,
      int payments,
      long creditedTotal,
      long unallocatedTotal,
      List<Difference> differences) {}

  private final Pool pool;
  private final Book book;
  private final Differences differences;

  DayView(Pool pool, Book book, Differences differences) {
    this.pool = pool;
    this.book = book;
    this.differences = differences;
  }

  Uni<Day> of(LocalDate day) {
    return pool.preparedQuery(COMPARED)
        .execute(Tuple.of(day))
        .map(rows -> rows.iterator().next())
        .flatMap(
            bank ->
                book.totals(day)
                    .flatMap(
                        totals ->
                            differences.ofDay(day).map(found -> day(day, bank, totals, found))));
  }

  private static Day day(LocalDate day, Row bank, Book.Totals totals, List<Difference> found) {
    return new Day(
        day,
        bank.getOffsetDateTime("compared_at"),
        bank.getInteger("bank_payments"),
        bank.getLong("bank_total"),
        totals.payments(),
        totals.credited(),
        totals.unallocated(),
        found);
  }
}
