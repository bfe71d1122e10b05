package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Narrowed;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Path("/api/pos/shifts")
@Cancellable(false)
class ShiftsResource {
  private final CurrentCaller caller;
  private final OpenShift openShift;
  private final CloseShift closeShift;
  private final Shifts shifts;
  private final PondokCalendar calendar;

  ShiftsResource(
      CurrentCaller caller,
      OpenShift openShift,
      CloseShift closeShift,
      Shifts shifts,
      PondokCalendar calendar) {
    this.caller = caller;
    this.openShift = openShift;
    this.closeShift = closeShift;
    this.shifts = shifts;
    this.calendar = calendar;
  }

  /// The cashier's shift of today, opened now or before.
  @POST
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<ShiftView> open() {
    var cashier = caller.get();
    return openShift.open(cashier).flatMap(id -> shifts.get(id, OwnUnit.of(cashier).value()));
  }

  @GET
  @Path("current")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<CurrentShift> current() {
    var cashier = caller.get();
    return shifts.current(OwnUnit.of(cashier), cashier.userId());
  }

  @GET
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<ShiftView>> list(
      @QueryParam("unitId") @Nullable String unitId,
      @BeanParam DayRange days,
      @BeanParam PageQuery page) {
    var asked = Narrowed.toId("unitId", unitId);
    var own = unitOf(caller.get());
    if (own != null && asked != null && !own.equals(asked)) {
      return Uni.createFrom().item(Page.of(List.of(), page.limit(), ShiftsResource::place));
    }
    return shifts
        .newest(
            own == null ? asked : own,
            days.start(calendar),
            days.end(calendar),
            page.after(),
            page.limit() + 1)
        .map(found -> Page.of(found, page.limit(), ShiftsResource::place));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<ShiftRecap> get(@PathParam("id") UUID id) {
    return shifts.recap(id, unitOf(caller.get()));
  }

  @POST
  @Path("{id}/close")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<ShiftRecap> close(@PathParam("id") UUID id) {
    var cashier = caller.get();
    return closeShift.close(cashier, id).chain(() -> shifts.recap(id, unitOf(cashier)));
  }

  /// The only unit this caller may look at; null for finance.
  private static @Nullable UUID unitOf(Caller caller) {
    return caller.is(Role.ADMIN_UNIT) ? OwnUnit.of(caller).value() : null;
  }

  private static Cursor place(ShiftView shift) {
    return new Cursor(shift.openedAt(), shift.id());
  }
}
