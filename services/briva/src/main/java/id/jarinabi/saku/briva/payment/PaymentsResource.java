package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/briva/payments")
class PaymentsResource {
  private final CurrentCaller caller;
  private final PaymentPages pages;
  private final ReturnPayment returnPayment;
  private final RequestCredit requestCredit;
  private final ApproveCredit approveCredit;
  private final DropCredit dropCredit;

  PaymentsResource(
      CurrentCaller caller,
      PaymentPages pages,
      ReturnPayment returnPayment,
      RequestCredit requestCredit,
      ApproveCredit approveCredit,
      DropCredit dropCredit) {
    this.caller = caller;
    this.pages = pages;
    this.returnPayment = returnPayment;
    this.requestCredit = requestCredit;
    this.approveCredit = approveCredit;
    this.dropCredit = dropCredit;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<Payment>> list(
      @BeanParam PaymentFilter filter, @BeanParam DayRange days, @BeanParam PageQuery page) {
    return pages.find(filter, days, page);
  }

  @POST
  @Path("{id}/resolution")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Payment> resolve(@PathParam("id") UUID id, @NotNull @Valid ResolutionBody body) {
    return switch (body.decision()) {
      case CREDIT -> requestCredit.run(caller.get(), id, body);
      case RETURN -> returnPayment.run(caller.get(), id, body.note());
    };
  }

  @POST
  @Path("{id}/resolution/approve")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Payment> approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalBody body) {
    return approveCredit.run(caller.get(), id, body.santriId(), body.pin());
  }

  /// 204, also when nothing was asked for.
  @DELETE
  @Path("{id}/resolution")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Void> drop(@PathParam("id") UUID id) {
    return dropCredit.run(caller.get(), id);
  }
}
