package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/penagihan/claims")
class SettleResource {
  private final CurrentCaller caller;
  private final AuthorizeClaim authorize;
  private final CancelClaim cancel;
  private final ReceiveCash receive;

  SettleResource(
      CurrentCaller caller, AuthorizeClaim authorize, CancelClaim cancel, ReceiveCash receive) {
    this.caller = caller;
    this.authorize = authorize;
    this.cancel = cancel;
    this.receive = receive;
  }

  @POST
  @Path("{id}/authorizations")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Claim> authorize(
      @PathParam("id") UUID id, @NotNull @Valid AuthorizationBody authorization) {
    return authorize.run(caller.get(), id, authorization);
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<Claim> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelBody body) {
    return cancel.run(caller.get(), id, body.reason());
  }

  @POST
  @Path("{id}/receipt")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<Claim> receive(@PathParam("id") UUID id, @NotNull @Valid ReceiptBody body) {
    return receive.run(caller.get(), id, body.pin());
  }
}
