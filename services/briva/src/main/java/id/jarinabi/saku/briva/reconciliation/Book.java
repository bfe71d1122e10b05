package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.snap.SnapTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// What we have booked, as a comparison needs it. Days are the bank's.
@ApplicationScoped
class Book {
  private static final String NAMED =
      "select * from bank_payments where provider = $1 and bank_payment_id = any ($2)";

  /// Booked, a while ago, and no report has ever had it.
  private static final String UNREPORTED =
      """
      select * from bank_payments
      where provider = $1 and paid_at >= $2 and paid_at < $3 and reported_at is null
        and recorded_at < saku_now() - make_interval(secs => $4)""";

  private static final String REPORTED =
      "update bank_payments set reported_at = saku_now() where id = any ($1) and reported_at is null";

  private static final String UNPAID_BILL =
      """
      select trx_id from virtual_accounts
      where provider = $1 and va_number = $2 and amount = $3 and status in ('PENDING', 'OPEN', 'CLOSING')
        and created_at <= $4::timestamptz + interval '2 minutes'""";

  private static final String TOTALS =
      """
      select coalesce(sum(amount) filter (where status = 'CREDITED'), 0)::bigint as credited,
        coalesce(sum(amount) filter (where status = 'UNALLOCATED'), 0)::bigint as unallocated,
        count(*)::int as payments
      from bank_payments where paid_at >= $1 and paid_at < $2""";

  record Entry(
      UUID id,
      Optional<String> bankPaymentId,
      String vaNumber,
      long amount,
      OffsetDateTime paidAt) {
    static Entry of(Row row) {
      return new Entry(
          row.getUUID("id"),
          Optional.ofNullable(row.getString("bank_payment_id")),
          row.getString("va_number"),
          row.getLong("amount"),
          row.getOffsetDateTime("paid_at"));
    }
  }

  record Totals(long credited, long unallocated, int payments) {}

  private final Pool pool;

  Book(Pool pool) {
    this.pool = pool;
  }

  Uni<List<Entry>> named(String provider, List<Report.Row> rows) {
    var ids = rows.stream().map(Report.Row::paymentId).toArray(String[]::new);
    return pool.preparedQuery(NAMED).execute(Tuple.of(provider, ids)).map(Book::entries);
  }

  Uni<List<Entry>> unreported(String provider, LocalDate day, java.time.Duration lag) {
    return pool.preparedQuery(UNREPORTED)
        .execute(Tuple.of(provider, start(day), start(day.plusDays(1)), (double) lag.toSeconds()))
        .map(Book::entries);
  }

  Uni<Void> reported(List<UUID> ids) {
    return pool.preparedQuery(REPORTED)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .replaceWithVoid();
  }

  /// The bank's name of the bill that this row may have paid without our knowing.
  Uni<Optional<String>> unpaidBill(String provider, Report.Row row) {
    return pool.preparedQuery(UNPAID_BILL)
        .execute(Tuple.of(provider, row.vaNumber(), row.amount(), row.paidAt()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(found -> found.getString("trx_id")));
  }

  Uni<Totals> totals(LocalDate day) {
    return pool.preparedQuery(TOTALS)
        .execute(Tuple.of(start(day), start(day.plusDays(1))))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new Totals(
                    row.getLong("credited"),
                    row.getLong("unallocated"),
                    row.getInteger("payments")));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay().atOffset(SnapTime.JAKARTA);
  }

  private static List<Entry> entries(Iterable<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Entry::of).toList();
  }
}
