package id.jarinabi.saku.identity.card;

import id.jarinabi.saku.identity.santri.SantriSummary;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.input.Text;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Cards, and finding a santri by one.
@Path("/api/identity/santri")
@Cancellable(false)
class CardResource {

  /// What the QR code of the new card holds.
  record NewCard(String cardToken) {}

  private final ReplaceCard replaceCard;
  private final FindByCode findByCode;
  private final CurrentCaller caller;

  CardResource(ReplaceCard replaceCard, FindByCode findByCode, CurrentCaller caller) {
    this.replaceCard = replaceCard;
    this.findByCode = findByCode;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/card")
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = NewCard.class, responseCode = "201")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<NewCard> issue(@PathParam("id") UUID id) {
    return replaceCard.withNew(caller.get(), new SantriId(id)).map(NewCard::new);
  }

  @POST
  @Path("/{id}/card/block")
  @APIResponse(responseCode = "204", description = "Selesai.")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> block(@PathParam("id") UUID id) {
    return replaceCard.withNone(caller.get(), new SantriId(id));
  }

  @GET
  @Path("/lookup")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<SantriSummary> lookup(
      @QueryParam("code") @NotNull(message = "wajib diisi") @Text(max = 100) String code) {
    return findByCode.of(code.strip()).map(SantriSummary::of);
  }
}
