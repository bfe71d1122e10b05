package id.jarinabi.saku.rekap.unit;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.FileTypes;
import id.jarinabi.saku.rekap.export.Waiting;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/rekap/units")
class UnitsResource {
  private final CurrentCaller caller;
  private final UnitRecaps recaps;
  private final PondokCalendar calendar;

  UnitsResource(CurrentCaller caller, UnitRecaps recaps, PondokCalendar calendar) {
    this.caller = caller;
    this.recaps = recaps;
    this.calendar = calendar;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<UnitsRecap> all(@BeanParam DayRange range) {
    return recaps.all(Days.of(range, calendar));
  }

  @GET
  @Blocking
  @Produces(FileTypes.WHEN_ASKED_FOR)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Operation(hidden = true)
  public Export allAsFile(@BeanParam DayRange range) {
    return UnitSheets.of(Waiting.until(recaps.all(Days.of(range, calendar))));
  }

  @GET
  @Path("{unitId}")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<UnitRecap> one(@PathParam("unitId") UUID unit, @BeanParam DayRange range) {
    return own(caller.get(), unit, Days.of(range, calendar));
  }

  @GET
  @Path("{unitId}")
  @Blocking
  @Produces(FileTypes.WHEN_ASKED_FOR)
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Operation(hidden = true)
  public Export oneAsFile(@PathParam("unitId") UUID unit, @BeanParam DayRange range) {
    return UnitSheets.of(Waiting.until(own(caller.get(), unit, Days.of(range, calendar))));
  }

  /// 404 for another's unit, as for none.
  private Uni<UnitRecap> own(Caller asker, UUID unit, Days days) {
    if (!asker.role().isFinance() && !asker.runs(new UnitId(unit))) {
      throw Problem.notFound();
    }
    return recaps.one(unit, days).map(found -> found.orElseThrow(Problem::notFound));
  }
}
