package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// The log, for the bendahara.
@Path("/api/identity/audit-logs")
@Cancellable(false)
@RolesAllowed(Role.BENDAHARA_NAME)
class AuditResource {
  private static final int LONGEST = 200;
  private static final String TOO_LONG = "paling banyak {max} huruf";

  private final AuditLogs logs;
  private final VerifyChain verifyChain;
  private final PondokCalendar calendar;

  AuditResource(AuditLogs logs, VerifyChain verifyChain, PondokCalendar calendar) {
    this.logs = logs;
    this.verifyChain = verifyChain;
    this.calendar = calendar;
  }

  @GET
  public Uni<Page<AuditEntry>> list(
      @BeanParam DayRange days,
      @BeanParam PageQuery page,
      @QueryParam("q") @Size(max = LONGEST, message = TOO_LONG) @Nullable String typed,
      @QueryParam("actor") @Size(max = LONGEST, message = TOO_LONG) @Nullable String actor,
      @QueryParam("action") @Size(max = LONGEST, message = TOO_LONG) @Nullable String action) {
    var query =
        new AuditQuery(days.start(calendar), days.end(calendar), page.after())
            .by(actor)
            .doing(action);
    int limit = page.limit();
    return logs.page(query, typed, limit)
        .map(found -> Page.of(found, limit, entry -> new Cursor(entry.occurredAt(), entry.id())));
  }

  /// Reads the whole chain anew, which takes some seconds for a million entries.
  @GET
  @Path("/verify")
  public Uni<ChainVerdict> verify() {
    return verifyChain.now();
  }
}
