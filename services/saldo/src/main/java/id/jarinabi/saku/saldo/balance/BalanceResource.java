package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.saldo.access.Reach;
import id.jarinabi.saku.saldo.access.SantriAccess;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/saldo/santri/{id}")
class BalanceResource {
  private final CurrentCaller caller;
  private final SantriAccess access;
  private final SantriBalances balances;
  private final MutationPages mutations;

  BalanceResource(
      CurrentCaller caller, SantriAccess access, SantriBalances balances, MutationPages mutations) {
    this.caller = caller;
    this.access = access;
    this.balances = balances;
    this.mutations = mutations;
  }

  @GET
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Reach.KIOSK
  })
  public Uni<SantriBalance> balance(@PathParam("id") SantriId id) {
    return access.read(caller.get(), id, reach -> balances.find(id, reach));
  }

  @GET
  @Path("mutations")
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Reach.KIOSK
  })
  public Uni<Page<MutationLine>> mutations(
      @PathParam("id") SantriId id, @BeanParam PageQuery page) {
    return access.read(caller.get(), id, reach -> mutations.find(id, reach, page));
  }

  @GET
  @Path("allowance")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  public Uni<Allowance> allowance(@PathParam("id") SantriId id, @BeanParam AllowanceQuery query) {
    var cashier = caller.get();
    var unit = query.unit();
    long amount = query.amount();
    if (!cashier.runs(unit)) {
      throw Problem.notFound();
    }
    return access.read(cashier, id, reach -> balances.allowance(id, reach, unit, amount));
  }
}
