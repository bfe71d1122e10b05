package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/saldo/santri/{id}/rules/units/{unitId}")
class UnitRuleResource {
  private final CurrentCaller caller;
  private final ChangeSpendingRule change;

  record UnitRuleBody(
      @Nullable Boolean blocked,
      @Nullable
          @Min(value = 1, message = "harus Rp1 sampai Rp100.000.000")
          @Max(value = Rupiah.LARGEST_AMOUNT, message = "harus Rp1 sampai Rp100.000.000")
          Long dailyLimit) {}

  record UnitRule(UUID unitId, boolean blocked, @Nullable Long dailyLimit) {}

  UnitRuleResource(CurrentCaller caller, ChangeSpendingRule change) {
    this.caller = caller;
    this.change = change;
  }

  /// Replaces the rule: what is not named is not blocked and not limited.
  @PUT
  @RolesAllowed(Role.WALI_NAME)
  public Uni<UnitRule> put(
      @PathParam("id") SantriId id,
      @PathParam("unitId") UUID unitId,
      @NotNull @Valid UnitRuleBody body) {
    if (body.blocked() == null && body.dailyLimit() == null) {
      throw Problem.invalid("blocked", "required", "Sebutkan blokir atau batas harian unit ini.");
    }
    var wanted =
        new SpendingRule(
            RuleKind.UNIT, unitId, Boolean.TRUE.equals(body.blocked()), body.dailyLimit());
    return change
        .put(caller.get(), id, wanted)
        .map(rule -> new UnitRule(unitId, rule.blocked(), rule.dailyLimit()));
  }

  @DELETE
  @RolesAllowed(Role.WALI_NAME)
  public Uni<Void> remove(@PathParam("id") SantriId id, @PathParam("unitId") UUID unitId) {
    return change.remove(caller.get(), id, RuleKind.UNIT, unitId).replaceWithVoid();
  }
}
