package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.session.AccessTokens;
import id.jarinabi.saku.identity.session.Me;
import id.jarinabi.saku.identity.session.RefreshCookie;
import id.jarinabi.saku.identity.session.SignedIn;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/// One's own account. Open to a temporary password too: whoever has one must find the way out.
@Path("/api/identity/me")
@Cancellable(false)
class MeResource {

  record PasswordChange(
      @NotNull(message = "wajib diisi") @Size(min = 1, max = 500, message = "1 sampai 500 huruf")
          String currentPassword,
      @NotNull(message = "wajib diisi") @Size(min = 1, max = 500, message = "1 sampai 500 huruf")
          String newPassword) {}

  private final Accounts accounts;
  private final ChangePassword changePassword;
  private final CurrentCaller caller;
  private final RefreshCookie cookie;

  MeResource(
      Accounts accounts,
      ChangePassword changePassword,
      CurrentCaller caller,
      RefreshCookie cookie) {
    this.accounts = accounts;
    this.changePassword = changePassword;
    this.caller = caller;
    this.cookie = cookie;
  }

  @GET
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Role.PENGURUS_NAME,
    AccessTokens.PASSWORD_CHANGE
  })
  public Uni<Me> me() {
    return accounts
        .byId(caller.get().userId())
        .map(
            found ->
                found.filter(Account::active).map(Me::of).orElseThrow(Problem::unauthenticated));
  }

  /// Every session ends, this one too; the answer begins a new one.
  @PUT
  @Path("/password")
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Role.PENGURUS_NAME,
    AccessTokens.PASSWORD_CHANGE
  })
  public Uni<RestResponse<SignedIn>> changePassword(
      @Valid @NotNull(message = "wajib diisi") PasswordChange change) {
    return changePassword
        .of(caller.get(), change.currentPassword(), change.newPassword())
        .map(
            loggedIn ->
                RestResponse.ResponseBuilder.ok(loggedIn.signedIn())
                    .cookie(cookie.holding(loggedIn.refreshToken(), loggedIn.life()))
                    .header("Cache-Control", "no-store")
                    .build());
  }
}
