package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/saldo/santri/{id}/budget")
class BudgetResource {
  private final CurrentCaller caller;
  private final ChangeBudget change;

  BudgetResource(CurrentCaller caller, ChangeBudget change) {
    this.caller = caller;
    this.change = change;
  }

  @PUT
  @RolesAllowed(Role.WALI_NAME)
  public Uni<BudgetBody> put(@PathParam("id") SantriId id, @NotNull @Valid BudgetBody budget) {
    return change.run(caller.get(), id, budget);
  }
}
