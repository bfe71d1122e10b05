package id.jarinabi.saku.notifikasi.preference;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.preference.PreferenceForms.Preferences;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/notifikasi/preferences")
@RolesAllowed({
  Role.WALI_NAME,
  Role.SANTRI_NAME,
  Role.ADMIN_UNIT_NAME,
  Role.ADMIN_KEUANGAN_NAME,
  Role.BENDAHARA_NAME,
  Role.PENGURUS_NAME
})
class PreferencesResource {
  private final CurrentCaller caller;
  private final PreferencesOf preferences;

  PreferencesResource(CurrentCaller caller, PreferencesOf preferences) {
    this.caller = caller;
    this.preferences = preferences;
  }

  @GET
  public Uni<Preferences> get() {
    return preferences.get(caller.get());
  }

  @PUT
  public Uni<Preferences> put(@Valid Preferences wanted) {
    return preferences.put(caller.get(), wanted);
  }
}
