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
import java.util.UUID;
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
  public Uni<Claim> get(@PathParam("id") UUID id) {
    return claims.get(caller.get(), id);
  }

  @GET
  @Path("{id}/transactions")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<ClaimLine>> transactions(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return lines.list(caller.get(), id, page);
  }
}
