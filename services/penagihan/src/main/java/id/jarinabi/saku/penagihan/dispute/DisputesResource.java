package id.jarinabi.saku.penagihan.dispute;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/penagihan/claims")
class DisputesResource {
  private final CurrentCaller caller;
  private final Disputes disputes;

  /// All objections of one claim, oldest first; they are few.
  record DisputeList(List<Dispute> items) {}

  DisputesResource(CurrentCaller caller, Disputes disputes) {
    this.caller = caller;
    this.disputes = disputes;
  }

  @GET
  @Path("{id}/disputes")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<DisputeList> list(@PathParam("id") UUID claim) {
    return disputes.list(caller.get(), claim).map(DisputeList::new);
  }

  @POST
  @Path("{id}/disputes")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = Dispute.class, responseCode = "201")
  public Uni<Response> open(
      @PathParam("id") UUID claim, @NotNull @Valid DisputeForms.Opening opening) {
    return disputes
        .open(caller.get(), claim, opening)
        .map(opened -> Response.status(201).entity(opened).build());
  }

  @POST
  @Path("{id}/disputes/{disputeId}/comments")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Dispute> comment(
      @PathParam("id") UUID claim,
      @PathParam("disputeId") UUID dispute,
      @NotNull @Valid DisputeForms.Comment comment) {
    return disputes.comment(caller.get(), claim, dispute, comment.text());
  }

  @POST
  @Path("{id}/disputes/{disputeId}/resolution")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Dispute> resolve(
      @PathParam("id") UUID claim,
      @PathParam("disputeId") UUID dispute,
      @NotNull @Valid DisputeForms.Resolution resolution) {
    return disputes.resolve(caller.get(), claim, dispute, resolution);
  }
}
