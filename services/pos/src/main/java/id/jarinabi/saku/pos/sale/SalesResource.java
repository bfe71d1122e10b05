package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Path("/api/pos/transactions")
@Cancellable(false)
class SalesResource {
  private final CurrentCaller caller;
  private final Sell sell;
  private final SettleKey settle;
  private final VoidSale voidSale;
  private final SaleReplies replies;

  SalesResource(
      CurrentCaller caller, Sell sell, SettleKey settle, VoidSale voidSale, SaleReplies replies) {
    this.caller = caller;
    this.sell = sell;
    this.settle = settle;
    this.voidSale = voidSale;
    this.replies = replies;
  }

  @POST
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SaleAnswer.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; ulangi kunci ini.",
      content = @Content(schema = @Schema(implementation = OpenAnswer.class)))
  public Uni<Response> sell(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      @NotNull @Valid PurchaseForm purchase) {
    return sell.sell(caller.get(), IdempotencyKey.parse(key), purchase)
        .map(outcome -> replies.of(outcome, 201));
  }

  @POST
  @Path("by-key/{key}/settle")
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SaleAnswer.class, responseCode = "200")
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; tanyakan lagi.",
      content = @Content(schema = @Schema(implementation = OpenAnswer.class)))
  public Uni<Response> settle(@PathParam("key") String key) {
    return settle
        .settle(caller.get().userId(), IdempotencyKey.parse(key))
        .map(outcome -> replies.of(outcome, 200));
  }

  @POST
  @Path("{id}/void")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<VoidAnswer> voidSale(@PathParam("id") UUID id, @NotNull @Valid VoidForm form) {
    return voidSale.voidSale(caller.get(), id, form);
  }
}
