package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

/// A wali's own children.
@Path("/api/identity/me/santri")
@Cancellable(false)
class ChildrenResource {
  private final SantriRegister santri;
  private final CurrentCaller caller;

  ChildrenResource(SantriRegister santri, CurrentCaller caller) {
    this.santri = santri;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Role.WALI_NAME)
  public Uni<Page<SantriSummary>> myChildren() {
    return santri.childrenOf(caller.get().userId()).map(children -> new Page<>(children, null));
  }
}
