package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/penagihan/claims")
class ReceiptResource {
  private static final String PDF = "application/pdf";

  private final CurrentCaller caller;
  private final PrintReceipt print;

  ReceiptResource(CurrentCaller caller, PrintReceipt print) {
    this.caller = caller;
    this.print = print;
  }

  @GET
  @Path("{id}/receipt")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Produces(PDF)
  @APIResponse(
      responseCode = "200",
      description = "Bukti pelunasan.",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Uni<Response> print(@PathParam("id") UUID id) {
    return print
        .run(caller.get(), id)
        .map(
            sheet ->
                Response.ok(sheet.pdf(), PDF)
                    .header("Content-Disposition", "inline; filename=\"" + sheet.fileName() + "\"")
                    .header("Cache-Control", "no-store")
                    .build());
  }
}
