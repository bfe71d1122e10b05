package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.identity.secret.PinRules;
import id.jarinabi.saku.identity.session.AccessTokens;
import id.jarinabi.saku.identity.session.ConfirmPassword;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// One's own PIN.
@Path("/api/identity/me/pin")
@Cancellable(false)
class OwnPinResource {

  record OwnPin(
      @Size(max = 500, message = "paling panjang 500 huruf") @Nullable String password,
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = PinRules.FORM, message = "PIN terdiri dari 6 angka")
          String newPin) {}

  private final SetPin setPin;
  private final ConfirmPassword confirmPassword;
  private final CurrentCaller caller;
  private final CurrentIdentityAssociation identity;

  OwnPinResource(
      SetPin setPin,
      ConfirmPassword confirmPassword,
      CurrentCaller caller,
      CurrentIdentityAssociation identity) {
    this.setPin = setPin;
    this.confirmPassword = confirmPassword;
    this.caller = caller;
    this.identity = identity;
  }

  @PUT
  @RolesAllowed({
    Role.SANTRI_NAME,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    AccessTokens.KIOSK
  })
  public Uni<Void> own(@Valid @NotNull(message = "wajib diisi") OwnPin own) {
    var self = caller.get();
    return confirm(self, own).chain(() -> setPin.of(self.userId(), self, own.newPin()));
  }

  /// At a kiosk the santri proved card and PIN within the last minute; elsewhere the password
  /// keeps a stolen token from setting a PIN.
  private Uni<Void> confirm(Caller self, OwnPin own) {
    if (identity.getIdentity().hasRole(AccessTokens.KIOSK)) {
      return Uni.createFrom().voidItem();
    }
    if (own.password() == null) {
      throw Problem.invalid("password", "required", "wajib diisi");
    }
    return confirmPassword.of(self, own.password()).replaceWithVoid();
  }
}
