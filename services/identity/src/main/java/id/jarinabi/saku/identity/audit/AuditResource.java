package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// The log, for the bendahara.
@Path("/api/identity/audit-logs")
@Cancellable(false)
@RolesAllowed(Role.BENDAHARA_NAME)
class AuditResource {
  private static final String CSV = "text/csv";

  /// Whoever takes anything gets the list.
  private static final String CSV_WHEN_ASKED_FOR = CSV + ";charset=UTF-8;qs=0.5";

  private final AuditLogs logs;
  private final ExportEntries exportEntries;
  private final VerifyChain verifyChain;
  private final KnownHeads knownHeads;
  private final PondokCalendar calendar;

  AuditResource(
      AuditLogs logs,
      ExportEntries exportEntries,
      VerifyChain verifyChain,
      KnownHeads knownHeads,
      PondokCalendar calendar) {
    this.logs = logs;
    this.exportEntries = exportEntries;
    this.verifyChain = verifyChain;
    this.knownHeads = knownHeads;
    this.calendar = calendar;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Page<AuditEntry>> list(
      @Valid @BeanParam AuditFilter filter, @BeanParam PageQuery page) {
    int limit = page.limit();
    var after = page.after();
    return logs.people(filter.typed())
        .flatMap(people -> logs.page(filter.page(calendar, people, after), limit + 1))
        .map(found -> Page.of(found, limit, entry -> new Cursor(entry.occurredAt(), entry.id())));
  }

  /// All that match, as a table for a spreadsheet.
  @GET
  @Produces(CSV_WHEN_ASKED_FOR)
  @ResponseHeader(
      name = HttpHeaders.CONTENT_DISPOSITION,
      value = "attachment; filename=\"log-aktivitas.csv\"")
  @APIResponse(
      responseCode = "200",
      description = "Tabel.",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  public Multi<byte[]> export(@Valid @BeanParam AuditFilter filter) {
    return exportEntries.matching(filter);
  }

  /// Reads the whole chain anew, which takes some seconds for a million entries. `head` is one
  /// that an earlier look answered with.
  @GET
  @Path("/verify")
  public Uni<ChainVerdict> verify(@QueryParam("head") @Nullable String head) {
    return head == null ? verifyChain.now() : knownHeads.verify(AuditHead.parse(head));
  }
}
