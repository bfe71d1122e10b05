package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/topup/cash")
class CashResource {
  private final CurrentCaller caller;
  private final RecordCash recordCash;
  private final RequestReversal requestReversal;
  private final ApproveReversal approveReversal;

  /// Nobody knows yet: ask again or look at the top-up.
  record Pending(UUID id, String status) {}

  CashResource(
      CurrentCaller caller,
      RecordCash recordCash,
      RequestReversal requestReversal,
      ApproveReversal approveReversal) {
    this.caller = caller;
    this.recordCash = recordCash;
    this.requestReversal = requestReversal;
    this.approveReversal = approveReversal;
  }

  @POST
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = TopupRequest.class, responseCode = "201")
  public Uni<Response> record(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull @Valid CashBody cash) {
    return recordCash.run(caller.get(), IdempotencyKey.parse(key), cash);
  }

  @POST
  @Path("{id}/reversal")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<TopupRequest> requestReversal(
      @PathParam("id") UUID id, @NotNull @Valid ReversalBody body) {
    return requestReversal.run(caller.get(), id, body);
  }

  @POST
  @Path("{id}/reversal/approve")
  @RolesAllowed(Role.BENDAHARA_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(TopupRequest.class)
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; ulangi.",
      content = @Content(schema = @Schema(implementation = Pending.class)))
  public Uni<Response> approveReversal(
      @PathParam("id") UUID id, @NotNull @Valid ApprovalBody body) {
    return approveReversal
        .run(caller.get(), id, body.pin())
        .map(
            done ->
                done.isPresent()
                    ? Response.ok(done.get()).build()
                    : Response.accepted(new Pending(id, "PENDING")).build());
  }
}
