package id.jarinabi.saku.rekap.sale;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.FileTypes;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
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
@Path("/api/rekap/transactions")
class TransactionsResource {
  private final SalesReport report;
  private final PondokCalendar calendar;

  TransactionsResource(SalesReport report, PondokCalendar calendar) {
    this.report = report;
    this.calendar = calendar;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<SaleEntry>> list(
      @BeanParam SaleFilter filter, @BeanParam DayRange range, @BeanParam PageQuery page) {
    return report.page(filter, range, page);
  }

  @GET
  @Blocking
  @Produces(FileTypes.WHEN_ASKED_FOR)
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Operation(hidden = true)
  public Export file(@BeanParam SaleFilter filter, @BeanParam DayRange range) {
    return SaleSheet.of(report.all(filter, range), Days.of(range, calendar));
  }
}
