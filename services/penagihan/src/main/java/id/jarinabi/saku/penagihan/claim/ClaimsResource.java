package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Cancellable(false)
@Path("/api/penagihan/claims")
class ClaimsResource {
  private final CurrentCaller caller;
  private final Claims claims;
  private final FrozenLines lines;

  ClaimsResource(CurrentCaller caller, Claims claims, FrozenLines lines) {
    this.caller = caller;
    this.claims = claims;
    this.lines = lines;
  }

  @GET
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<Claim>> list(@BeanParam ClaimFilter filter, @BeanParam PageQuery page) {
    return claims.list(caller.get(), filter, page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = Claim.class, responseCode = "200")
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; lihat kembali sebentar lagi.",
      content = @Content(schema = @Schema(implementation = PendingClaim.class)))
  public Uni<Response> get(@PathParam("id") UUID id) {
    var asker = caller.get();
    return claims
        .isPending(asker, id)
        .flatMap(
            pending ->
                pending
                    ? Uni.createFrom().item(Response.accepted(PendingClaim.of(id)).build())
                    : claims.get(asker, id).map(claim -> Response.ok(claim).build()));
  }

  @GET
  @Path("{id}/transactions")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<ClaimLine>> transactions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return lines.list(caller.get(), id, page);
  }
}
