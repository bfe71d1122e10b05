package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.account.UserForms.NewUser;
import id.jarinabi.saku.identity.account.UserForms.PasswordTold;
import id.jarinabi.saku.identity.account.UserForms.UserChange;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// The accounts that a bendahara or an admin keuangan manages.
@Path("/api/identity/users")
@Cancellable(false)
class UserResource {
  private final Users users;
  private final RegisterUser registerUser;
  private final ChangeUser changeUser;
  private final ResetPassword resetPassword;
  private final CurrentCaller caller;

  UserResource(
      Users users,
      RegisterUser registerUser,
      ChangeUser changeUser,
      ResetPassword resetPassword,
      CurrentCaller caller) {
    this.users = users;
    this.registerUser = registerUser;
    this.changeUser = changeUser;
    this.resetPassword = resetPassword;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.BENDAHARA_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<Page<UserView>> list(
      @BeanParam PageQuery page,
      @QueryParam("q") @Nullable String typed,
      @QueryParam("role") @Nullable String role) {
    return users.page(caller.get().role(), typed, role, page);
  }

  @POST
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = UserView.class, responseCode = "201")
  @RolesAllowed({Role.BENDAHARA_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<UserView> register(@Valid @NotNull(message = "wajib diisi") NewUser user) {
    return registerUser.by(caller.get(), user);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Role.BENDAHARA_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<UserView> one(@PathParam("id") UUID id) {
    return users
        .managed(caller.get().role(), new UserId(id))
        .map(found -> found.map(UserView::of).orElseThrow(Problem::notFound));
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed({Role.BENDAHARA_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<UserView> change(
      @PathParam("id") UUID id, @Valid @NotNull(message = "wajib diisi") UserChange change) {
    return changeUser.by(caller.get(), new UserId(id), change).map(UserView::of);
  }

  @POST
  @Path("/{id}/password-reset")
  @RolesAllowed({Role.BENDAHARA_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<PasswordTold> resetPassword(@PathParam("id") UUID id) {
    return resetPassword.by(caller.get(), new UserId(id));
  }
}
