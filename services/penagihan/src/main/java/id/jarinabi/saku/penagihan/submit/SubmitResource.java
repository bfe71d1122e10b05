package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.PendingClaim;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/penagihan/claims")
class SubmitResource {
  private final CurrentCaller caller;
  private final RoutingContext routing;
  private final SubmitClaim submit;
  private final PreviewClaim preview;

  SubmitResource(
      CurrentCaller caller, RoutingContext routing, SubmitClaim submit, PreviewClaim preview) {
    this.caller = caller;
    this.routing = routing;
    this.submit = submit;
    this.preview = preview;
  }

  @GET
  @Path("preview")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<PreviewClaim.Preview> preview(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    return preview.run(caller.get(), from, to);
  }

  @POST
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = Claim.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; ulangi kunci ini.",
      content = @Content(schema = @Schema(implementation = PendingClaim.class)))
  public Uni<Response> submit(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull @Valid ClaimBody claim) {
    return submit.run(caller.get(), IdempotencyKey.parse(key), claim).map(this::answer);
  }

  private Response answer(SubmitClaim.Reply reply) {
    if (reply.replayed()) {
      routing.response().putHeader(IdempotencyKey.REPLAYED, "true");
    }
    return switch (reply.submission()) {
      case Submission.Submitted submitted ->
          Response.status(FinishClaim.CREATED).entity(submitted.claim().getMap()).build();
      case Submission.Open open -> Response.accepted(PendingClaim.of(open.claimId())).build();
      case Submission.NothingToClaim _ ->
          throw Problem.of(
              409,
              SubmitClaim.NOTHING,
              "Tidak ada penjualan yang dapat ditagih pada tanggal itu. Periksa klaim yang sudah"
                  + " diajukan.");
      case Submission.NotDone _ -> throw Problem.temporarilyUnavailable();
    };
  }
}
