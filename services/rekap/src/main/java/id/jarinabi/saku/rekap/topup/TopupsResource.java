package id.jarinabi.saku.rekap.topup;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.FileTypes;
import id.jarinabi.saku.rekap.export.Waiting;
import id.jarinabi.saku.web.paging.DayRange;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/rekap/topups")
class TopupsResource {
  private final TopupRecaps reports;
  private final PondokCalendar calendar;

  TopupsResource(TopupRecaps reports, PondokCalendar calendar) {
    this.reports = reports;
    this.calendar = calendar;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<TopupRecap> get(@BeanParam DayRange range) {
    return reports.of(Days.of(range, calendar));
  }

  @GET
  @Blocking
  @Produces(FileTypes.WHEN_ASKED_FOR)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Operation(hidden = true)
  public Export file(@BeanParam DayRange range) {
    return TopupSheet.of(Waiting.until(get(range)));
  }
}
