package id.jarinabi.saku.rekap.statement;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.FileTypes;
import id.jarinabi.saku.rekap.export.Waiting;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.PageQuery;
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
@Path("/api/rekap/santri/{id}/statement")
class StatementResource {
  private final CurrentCaller caller;
  private final Statements statements;
  private final PondokCalendar calendar;

  StatementResource(CurrentCaller caller, Statements statements, PondokCalendar calendar) {
    this.caller = caller;
    this.statements = statements;
    this.calendar = calendar;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.WALI_NAME, Role.SANTRI_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Statement> get(
      @PathParam("id") UUID santri, @BeanParam DayRange range, @BeanParam PageQuery page) {
    return statements
        .page(santri, Reach.of(caller.get()), Days.of(range, calendar), page)
        .map(found -> found.orElseThrow(Problem::notFound));
  }

  @GET
  @Blocking
  @Produces(FileTypes.WHEN_ASKED_FOR)
  @RolesAllowed({Role.WALI_NAME, Role.SANTRI_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Operation(hidden = true)
  public Export file(@PathParam("id") UUID santri, @BeanParam DayRange range) {
    var head = Waiting.until(get(santri, range, new PageQuery()));
    return StatementSheet.of(head, statements.all(santri, Days.of(range, calendar)));
  }
}
