package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/pos/transactions")
@Cancellable(false)
class HistoryResource {
  /// The only group of a kiosk's session, which is otherwise that of its santri.
  private static final String KIOSK = "kiosk";

  private final CurrentCaller caller;
  private final Viewers viewers;
  private final History history;
  private final PondokCalendar calendar;

  HistoryResource(CurrentCaller caller, Viewers viewers, History history, PondokCalendar calendar) {
    this.caller = caller;
    this.viewers = viewers;
    this.history = history;
    this.calendar = calendar;
  }

  @GET
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    KIOSK,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME
  })
  public Uni<Page<SoldEntry>> list(
      @BeanParam Filter filter, @BeanParam DayRange days, @BeanParam PageQuery page) {
    var santri = filter.santri().map(SantriId::new);
    return viewers
        .scopeOf(caller.get(), santri)
        .map(SoldQuery::new)
        .flatMap(
            query -> {
              filter.unit().ifPresent(unit -> query.and("t.unit_id = ?", unit));
              santri.ifPresent(one -> query.and("t.owner_santri_id = ?", one.value()));
              filter.status().ifPresent(status -> query.and("t.status = ?", status));
              query.and(
                  "t.occurred_at >= ? and t.occurred_at < ?",
                  days.start(calendar),
                  days.end(calendar));
              query.and("(t.occurred_at, t.id) < (?, ?)", page.after().at(), page.after().id());
              return history.list(query.newestFirst(page.limit() + 1));
            })
        .map(
            found ->
                Page.of(found, page.limit(), entry -> new Cursor(entry.occurredAt(), entry.id())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    KIOSK,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME
  })
  public Uni<SoldEntry> get(@PathParam("id") UUID id) {
    Caller asker = caller.get();
    return history
        .ownerOf(id)
        .flatMap(owner -> viewers.scopeOf(asker, owner))
        .flatMap(scope -> history.get(new SoldQuery(scope).and("t.id = ?", id)));
  }
}
