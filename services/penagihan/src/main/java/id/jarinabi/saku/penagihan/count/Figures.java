package id.jarinabi.saku.penagihan.count;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.idempotency.OncePerKey;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Day;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Enters figures and lists them, newest first.
@ApplicationScoped
class Figures {
  private static final int CREATED = 201;

  private final Pool pool;
  private final PondokCalendar calendar;
  private final OncePerKey once;
  private final Fingerprints fingerprints;

  Figures(Pool pool, PondokCalendar calendar, OncePerKey once, Fingerprints fingerprints) {
    this.pool = pool;
    this.calendar = calendar;
    this.once = once;
    this.fingerprints = fingerprints;
  }

  Uni<Response> enter(Book book, Caller keuangan, IdempotencyKey key, FigureBody body) {
    var day = Day.parse("date", body.date());
    return once.run(
        keuangan.userId(),
        key,
        fingerprints.of("penagihan." + book.table, body),
        tx ->
            insert(tx, book, keuangan.userId().value(), day, body)
                .call(figure -> tx.tell(book.event(figure)))
                .call(
                    figure ->
                        tx.tell(
                            keuangan.audit(
                                book.action,
                                book.objectType,
                                figure.id(),
                                null,
                                null,
                                Map.of(),
                                Map.of(
                                    "date", figure.date().toString(), "amount", figure.amount()))))
                .map(figure -> new OncePerKey.Answer(CREATED, figure)));
  }

  Uni<Page<Figure>> list(Book book, DayRange days, PageQuery page) {
    return pool.preparedQuery(page(book))
        .execute(
            Tuple.of(
                days.start(calendar),
                days.end(calendar),
                calendar.zone().getId(),
                page.after().at(),
                page.after().id(),
                page.limit() + 1))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(Figure::of).toList(),
                    page.limit(),
                    last -> new Cursor(last.enteredAt(), last.id())));
  }

  private Uni<Figure> insert(Tx tx, Book book, UUID by, LocalDate day, FigureBody body) {
    return tx.sql()
        .preparedQuery(enter(book))
        .execute(Tuple.of(day, body.amount(), body.note(), by, calendar.zone().getId()))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw Problem.invalid("date", "out_of_range", "Tanggal itu belum tiba.");
              }
              return Figure.of(rows.iterator().next());
            });
  }

  /// Nothing for a day that has not come; the pondok's clock knows.
  private static String enter(Book book) {
    return """
    insert into %s (day, amount, note, by_user)
    select $1, $2, $3, $4 where $1 <= (saku_now() at time zone $5)::date
    returning *"""
        .formatted(book.table);
  }

  private static String page(Book book) {
    return """
    select * from %s
    where day >= ($1::timestamptz at time zone $3)::date
      and day < ($2::timestamptz at time zone $3)::date
      and (at, id) < ($4, $5)
    order by at desc, id desc limit $6"""
        .formatted(book.table);
  }
}
