package id.jarinabi.saku.notifikasi.push;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/notifikasi/push")
@RolesAllowed({
  Role.WALI_NAME,
  Role.SANTRI_NAME,
  Role.ADMIN_UNIT_NAME,
  Role.ADMIN_KEUANGAN_NAME,
  Role.BENDAHARA_NAME,
  Role.PENGURUS_NAME
})
class PushResource {
  private final CurrentCaller caller;
  private final Vapid vapid;
  private final Subscriptions subscriptions;

  PushResource(CurrentCaller caller, Vapid vapid, Subscriptions subscriptions) {
    this.caller = caller;
    this.vapid = vapid;
    this.subscriptions = subscriptions;
  }

  @GET
  @Path("public-key")
  public Uni<PushForms.PublicKey> publicKey() {
    return Uni.createFrom().item(new PushForms.PublicKey(vapid.publicKey()));
  }

  @POST
  @Path("subscriptions")
  @APIResponse(responseCode = "204", description = "This browser is woken for the caller.")
  public Uni<Void> subscribe(@Valid PushForms.Subscription subscription) {
    return subscriptions.add(caller.get().userId(), subscription);
  }

  @DELETE
  @Path("subscriptions")
  public Uni<Void> end(@Valid PushForms.Ended subscription) {
    return subscriptions.end(caller.get().userId(), subscription.endpoint());
  }
}
