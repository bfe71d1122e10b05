package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/saldo/santri/{id}/rules/products/{productId}")
class ProductRuleResource {
  private final CurrentCaller caller;
  private final ChangeSpendingRule change;

  record ProductRuleBody(@NotNull(message = "harus disebut") Boolean blocked) {}

  record ProductRule(UUID productId, boolean blocked) {}

  ProductRuleResource(CurrentCaller caller, ChangeSpendingRule change) {
    this.caller = caller;
    this.change = change;
  }

  @PUT
  @RolesAllowed(Role.WALI_NAME)
  public Uni<ProductRule> put(
      @PathParam("id") SantriId id,
      @PathParam("productId") UUID productId,
      @NotNull @Valid ProductRuleBody body) {
    var wanted = new SpendingRule(RuleKind.PRODUCT, productId, body.blocked(), null);
    return change
        .put(caller.get(), id, wanted)
        .map(rule -> new ProductRule(productId, rule.blocked()));
  }

  @DELETE
  @RolesAllowed(Role.WALI_NAME)
  public Uni<Void> remove(@PathParam("id") SantriId id, @PathParam("productId") UUID productId) {
    return change.remove(caller.get(), id, RuleKind.PRODUCT, productId).replaceWithVoid();
  }
}
