package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/topup/requests")
class RequestsResource {
  private final CurrentCaller caller;
  private final TopupRequests requests;
  private final CancelTopup cancelTopup;

  RequestsResource(CurrentCaller caller, TopupRequests requests, CancelTopup cancelTopup) {
    this.caller = caller;
    this.requests = requests;
    this.cancelTopup = cancelTopup;
  }

  @GET
  @RolesAllowed({Role.WALI_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<TopupRequest>> list(
      @BeanParam TopupFilter filter, @BeanParam DayRange days, @BeanParam PageQuery page) {
    return requests.list(caller.get(), filter, days, page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.WALI_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<TopupRequest> get(@PathParam("id") UUID id) {
    return requests.get(caller.get(), id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.WALI_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<TopupRequest> cancel(@PathParam("id") UUID id) {
    return cancelTopup.run(caller.get(), id);
  }
}
