package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.pos.sale.OpenAnswer;
import id.jarinabi.saku.pos.sale.SaleOutcome;
import id.jarinabi.saku.pos.sale.SaleReplies;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Path("/api/pos/payment-requests")
@Cancellable(false)
class PaymentRequestsResource {
  private final CurrentCaller caller;
  private final AskForPayment ask;
  private final ConfirmPayment confirm;
  private final PaymentRequests requests;
  private final SaleReplies replies;

  PaymentRequestsResource(
      CurrentCaller caller,
      AskForPayment ask,
      ConfirmPayment confirm,
      PaymentRequests requests,
      SaleReplies replies) {
    this.caller = caller;
    this.ask = ask;
    this.confirm = confirm;
    this.requests = requests;
    this.replies = replies;
  }

  @POST
  @RolesAllowed(Role.ADMIN_UNIT_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = PaymentRequestView.class, responseCode = "201")
  public Uni<Response> ask(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      @NotNull @Valid PaymentRequestForm form) {
    return ask.ask(caller.get(), IdempotencyKey.parse(key), form);
  }

  @GET
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.SANTRI_NAME})
  public Uni<Page<PaymentRequestView>> list(
      @QueryParam("status") @Nullable String status, @BeanParam PageQuery page) {
    return requests
        .newest(Party.of(caller.get()), parse(status), page.after(), page.limit() + 1)
        .map(found -> found.stream().map(PaymentRequestView::of).toList())
        .map(
            views -> Page.of(views, page.limit(), view -> new Cursor(view.createdAt(), view.id())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.SANTRI_NAME})
  public Uni<PaymentRequestView> get(@PathParam("id") UUID id) {
    return requests.get(id, Party.of(caller.get())).map(PaymentRequestView::of);
  }

  /// 204, also for one that is cancelled already.
  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.SANTRI_NAME})
  public Uni<Void> cancel(@PathParam("id") UUID id) {
    var party = Party.of(caller.get());
    return requests
        .cancel(id, party)
        .flatMap(
            cancelled ->
                cancelled
                    ? Uni.createFrom().voidItem()
                    : requests
                        .get(id, party)
                        .invoke(
                            request -> {
                              if (request.status() != PaymentRequest.Status.CANCELLED) {
                                throw ConfirmPayment.closed(request);
                              }
                            })
                        .replaceWithVoid());
  }

  @POST
  @Path("{id}/confirm")
  @RolesAllowed(Role.SANTRI_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = PaymentRequestView.class, responseCode = "200")
  @APIResponse(
      responseCode = "202",
      description = "Hasilnya belum diketahui; lihat lagi.",
      content = @Content(schema = @Schema(implementation = OpenAnswer.class)))
  public Uni<Response> confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmForm form) {
    var owner = caller.get();
    return confirm
        .confirm(owner, id, form)
        .flatMap(
            outcome ->
                switch (outcome) {
                  case SaleOutcome.Sold sold -> {
                    replies.mark(sold);
                    yield requests
                        .get(id, Party.of(owner))
                        .map(request -> Response.ok(PaymentRequestView.of(request)).build());
                  }
                  case SaleOutcome.Refused refused -> throw replies.problem(refused);
                  case SaleOutcome.Open _ -> Uni.createFrom().item(OpenAnswer.of(id));
                });
  }

  private static PaymentRequest.@Nullable Status parse(@Nullable String status) {
    if (status == null) {
      return null;
    }
    return Arrays.stream(PaymentRequest.Status.values())
        .filter(one -> one.name().equals(status))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("status", "invalid", "Status tidak dikenal."));
  }
}
