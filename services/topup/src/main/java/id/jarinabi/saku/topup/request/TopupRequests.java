package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.topup.people.KnownSantri;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads top-ups: finance all of them, a wali those of the own children. Our copy of the links
/// follows identity by a moment; where it says no, identity is asked once.
@ApplicationScoped
class TopupRequests {

  /// `$1` is the wali who asks, or null for somebody who may see everything.
  private static final String MINE =
      """
      ($1::uuid is null or exists (
        select from wali_links as link
        where link.wali_id = $1 and link.santri_id = request.santri_id and link.linked))""";

  private static final String ONE =
      "select * from topup_requests as request where request.id = $2 and " + MINE;

  private static final String PAGE =
      """
      select * from topup_requests as request
      where ($2::uuid is null or request.santri_id = $2)
        and ($3::text is null or request.status = $3)
        and ($4::text is null or request.method = $4)
        and request.created_at >= $5 and request.created_at < $6
        and (request.created_at, request.id) < ($7, $8)
        and\s"""
          + MINE
          + " order by request.created_at desc, request.id desc limit $9";

  private final Pool pool;
  private final PondokCalendar calendar;
  private final KnownSantri known;

  TopupRequests(Pool pool, PondokCalendar calendar, KnownSantri known) {
    this.pool = pool;
    this.calendar = calendar;
    this.known = known;
  }

  Uni<TopupRequest> get(Caller caller, UUID id) {
    return find(boundTo(caller), id)
        .flatMap(
            found ->
                found.isPresent() || !caller.is(Role.WALI)
                    ? Uni.createFrom().item(found)
                    : findIfJustLinked(caller.userId(), id))
        .map(found -> found.orElseThrow(Problem::notFound));
  }

  Uni<Page<TopupRequest>> list(Caller caller, TopupFilter filter, DayRange days, PageQuery page) {
    var santri = filter.santri();
    var search =
        new Search(
            santri == null ? null : santri.value(),
            filter.status(),
            filter.method(),
            days,
            page.after(),
            page.limit());
    return find(boundTo(caller), search)
        .flatMap(
            found ->
                found.items().isEmpty() && santri != null && caller.is(Role.WALI)
                    ? listIfJustLinked(caller.userId(), santri, search)
                    : Uni.createFrom().item(found));
  }

  private record Search(
      @Nullable UUID santri,
      @Nullable String status,
      @Nullable String method,
      DayRange days,
      Cursor after,
      int limit) {}

  private static @Nullable UUID boundTo(Caller caller) {
    return caller.role().isFinance() ? null : caller.userId().value();
  }

  private Uni<Optional<TopupRequest>> findIfJustLinked(UserId wali, UUID id) {
    return find(null, id)
        .flatMap(
            there ->
                there.isEmpty()
                    ? Uni.createFrom().item(there)
                    : known
                        .isLinked(there.get().santriId(), wali)
                        .map(linked -> there.filter(request -> linked)));
  }

  private Uni<Page<TopupRequest>> listIfJustLinked(UserId wali, SantriId santri, Search search) {
    return known
        .isLinked(santri, wali)
        .flatMap(
            linked ->
                linked
                    ? find(null, search)
                    : Uni.createFrom().item(new Page<TopupRequest>(List.of(), null)));
  }

  private Uni<Optional<TopupRequest>> find(@Nullable UUID wali, UUID id) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(wali, id))
        .map(rows -> requests(rows).stream().findFirst());
  }

  private Uni<Page<TopupRequest>> find(@Nullable UUID wali, Search search) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.from(
                Arrays.asList(
                    wali,
                    search.santri(),
                    search.status(),
                    search.method(),
                    search.days().start(calendar),
                    search.days().end(calendar),
                    search.after().at(),
                    search.after().id(),
                    search.limit() + 1)))
        .map(
            rows ->
                Page.of(
                    requests(rows),
                    search.limit(),
                    last -> new Cursor(last.createdAt(), last.id())));
  }

  private static List<TopupRequest> requests(Iterable<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(TopupRequest::of).toList();
  }
}
