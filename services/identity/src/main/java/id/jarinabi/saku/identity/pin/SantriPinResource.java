package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.identity.santri.SantriRegister;
import id.jarinabi.saku.identity.secret.PinRules;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/// A santri's PIN, typed by the santri on the admin's device.
@Path("/api/identity/santri")
@Cancellable(false)
class SantriPinResource {

  record SantriPin(
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = PinRules.FORM, message = "PIN terdiri dari 6 angka")
          String newPin) {}

  private final SetPin setPin;
  private final SantriRegister santri;
  private final CurrentCaller caller;

  SantriPinResource(SetPin setPin, SantriRegister santri, CurrentCaller caller) {
    this.setPin = setPin;
    this.santri = santri;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/pin")
  @APIResponse(responseCode = "204", description = "Selesai.")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> ofSantri(
      @PathParam("id") UUID id, @Valid @NotNull(message = "wajib diisi") SantriPin pin) {
    return santri
        .byId(new SantriId(id))
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(found -> setPin.of(found.userId(), caller.get(), pin.newPin()));
  }
}
