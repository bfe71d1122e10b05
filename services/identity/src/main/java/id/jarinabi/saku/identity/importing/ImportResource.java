package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// Many santri at once. The file is the body itself; what it is, it says itself.
@Path("/api/identity/santri")
@Cancellable(false)
class ImportResource {
  private final ImportSantri importSantri;
  private final CurrentCaller caller;

  ImportResource(ImportSantri importSantri, CurrentCaller caller) {
    this.importSantri = importSantri;
    this.caller = caller;
  }

  @POST
  @Path("/import")
  // Browsers name a CSV after whatever program opens it.
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<ImportReport> take(
      byte[] file,
      @QueryParam("dryRun") @Pattern(regexp = "true|false", message = "true atau false")
          @Nullable String dryRun) {
    return importSantri.from(file, "true".equals(dryRun), caller.get());
  }
}
