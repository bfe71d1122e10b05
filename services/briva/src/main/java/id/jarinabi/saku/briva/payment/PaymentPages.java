package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/// The list of payments for finance, newest first by when we learned of them.
@ApplicationScoped
class PaymentPages {
  private static final String PAGE =
      "select "
          + Payments.COLUMNS
          + """
             from bank_payments as payment
            where ($1::text is null or status = $1)
              and ($2::text is null or va_number = $2)
              and recorded_at >= $3 and recorded_at < $4
              and (recorded_at, id) < ($5, $6)
            order by recorded_at desc, id desc limit $7""";

  private final Pool pool;
  private final PondokCalendar calendar;

  PaymentPages(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  Uni<Page<Payment>> find(PaymentFilter filter, DayRange days, PageQuery page) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.from(
                Arrays.asList(
                    filter.status(),
                    filter.vaNumber,
                    days.start(calendar),
                    days.end(calendar),
                    page.after().at(),
                    page.after().id(),
                    page.limit() + 1)))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(Payment::of).toList(),
                    page.limit(),
                    last -> new Cursor(last.recordedAt(), last.id())));
  }
}
