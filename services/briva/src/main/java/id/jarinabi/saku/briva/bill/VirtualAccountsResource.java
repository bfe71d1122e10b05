package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.web.peer.CalledBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/// The same top-up again gets the same virtual account again; 503 means that none was made that
/// anybody needs to know of.
@Cancellable(false)
@CalledBy("topup")
@Path("/internal/briva/virtual-accounts")
class VirtualAccountsResource {
  private final OpenBill openBill;

  /// `vaNumber` is digits only.
  record VirtualAccount(String vaNumber) {}

  VirtualAccountsResource(OpenBill openBill) {
    this.openBill = openBill;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Uni<VirtualAccount> open(@NotNull @Valid BillRequest request) {
    return openBill.run(request).map(VirtualAccount::new);
  }
}
