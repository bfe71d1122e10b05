package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.identity.santri.SantriRegister;
import id.jarinabi.saku.identity.secret.PinRules;
import id.jarinabi.saku.identity.session.AccessTokens;
import id.jarinabi.saku.identity.session.ConfirmPassword;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// PINs: one's own, and a santri's, typed by the santri on the admin's device.
@Path("/api/identity")
@Cancellable(false)
class PinResource {

  record OwnPin(
      @Size(max = 500, message = "paling panjang 500 huruf") @Nullable String password,
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = PinRules.FORM, message = "PIN terdiri dari 6 angka")
          String newPin) {}

  record SantriPin(
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = PinRules.FORM, message = "PIN terdiri dari 6 angka")
          String newPin) {}

  private final SetPin setPin;
  private final ConfirmPassword confirmPassword;
  private final SantriRegister santri;
  private final CurrentCaller caller;
  private final CurrentIdentityAssociation identity;

  PinResource(
      SetPin setPin,
      ConfirmPassword confirmPassword,
      SantriRegister santri,
      CurrentCaller caller,
      CurrentIdentityAssociation identity) {
    this.setPin = setPin;
    this.confirmPassword = confirmPassword;
    this.santri = santri;
    this.caller = caller;
    this.identity = identity;
  }

  @PUT
  @Path("/me/pin")
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

  @POST
  @Path("/santri/{id}/pin")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> ofSantri(
      @PathParam("id") UUID id, @Valid @NotNull(message = "wajib diisi") SantriPin pin) {
    return santri
        .byId(new SantriId(id))
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(found -> setPin.of(found.userId(), caller.get(), pin.newPin()));
  }
}
