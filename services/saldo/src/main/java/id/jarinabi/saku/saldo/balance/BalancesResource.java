package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/saldo/balances")
class BalancesResource {
  private final BalancePages pages;

  BalancesResource(BalancePages pages) {
    this.pages = pages;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<BalancePages.Balances> balances(
      @QueryParam("q")
          @Size(max = 100, message = "paling banyak 100 huruf")
          @Pattern(regexp = "\\P{Cntrl}*", message = "tanpa karakter kendali")
          @Nullable String q,
      @BeanParam PageQuery page) {
    var search = q == null || q.isBlank() ? null : q.strip();
    return pages.find(search, page.after(), page.limit());
  }
}
