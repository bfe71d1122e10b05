package id.jarinabi.saku.identity.kiosk;

import id.jarinabi.saku.identity.kiosk.Kiosks.Kiosk;
import id.jarinabi.saku.identity.secret.PinRules;
import id.jarinabi.saku.identity.session.CurrentSource;
import id.jarinabi.saku.identity.session.SignedIn;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.input.Text;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Kiosks, and a santri's minute at one.
@Path("/api/identity")
@Cancellable(false)
class KioskResource {

  record NewKiosk(@NotNull(message = "wajib diisi") @Text String name) {}

  record KioskTold(UUID id, String name, String kioskToken) {}

  record AtKiosk(
      @NotNull(message = "wajib diisi") @Text(max = 100) String kioskToken,
      @NotNull(message = "wajib diisi") @Text(max = 100) String cardToken,
      @NotNull(message = "wajib diisi")
          @Pattern(regexp = PinRules.FORM, message = "PIN terdiri dari 6 angka")
          String pin) {

    @Override
    public String toString() {
      return "AtKiosk[***]";
    }
  }

  private final Kiosks kiosks;
  private final RegisterKiosk registerKiosk;
  private final OpenKioskSession openKioskSession;
  private final CurrentCaller caller;
  private final CurrentSource source;

  KioskResource(
      Kiosks kiosks,
      RegisterKiosk registerKiosk,
      OpenKioskSession openKioskSession,
      CurrentCaller caller,
      CurrentSource source) {
    this.kiosks = kiosks;
    this.registerKiosk = registerKiosk;
    this.openKioskSession = openKioskSession;
    this.caller = caller;
    this.source = source;
  }

  @GET
  @Path("/kiosks")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Page<Kiosk>> list(@BeanParam PageQuery page) {
    return kiosks.page(page);
  }

  @POST
  @Path("/kiosks")
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = KioskTold.class, responseCode = "201")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<KioskTold> register(@Valid @NotNull(message = "wajib diisi") NewKiosk kiosk) {
    return registerKiosk
        .by(caller.get(), kiosk.name().strip())
        .map(made -> new KioskTold(made.kiosk().id(), made.kiosk().name(), made.token()));
  }

  @DELETE
  @Path("/kiosks/{id}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> remove(@PathParam("id") UUID id) {
    return registerKiosk.undo(caller.get(), id);
  }

  @POST
  @Path("/kiosk/session")
  @PermitAll
  public Uni<SignedIn> open(@Valid @NotNull(message = "wajib diisi") AtKiosk typed) {
    return openKioskSession.with(typed.kioskToken(), typed.cardToken(), typed.pin(), source.get());
  }
}
