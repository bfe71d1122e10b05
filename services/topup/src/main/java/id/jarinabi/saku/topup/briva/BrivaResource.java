package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/topup/briva")
class BrivaResource {
  private final CurrentCaller caller;
  private final RequestTopup requestTopup;
  private final BrivaTerms terms;

  /// Known before anybody asks for a number; `validHours` is how long it can be paid.
  record Terms(long smallest, long largest, long fee, long validHours) {}

  BrivaResource(CurrentCaller caller, RequestTopup requestTopup, BrivaTerms terms) {
    this.caller = caller;
    this.requestTopup = requestTopup;
    this.terms = terms;
  }

  @POST
  @RolesAllowed(Role.WALI_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = TopupRequest.class, responseCode = "201")
  public Uni<Response> request(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull @Valid BrivaBody body) {
    return requestTopup.run(caller.get(), IdempotencyKey.parse(key), body);
  }

  @GET
  @RolesAllowed(Role.WALI_NAME)
  public Uni<Terms> terms() {
    return Uni.createFrom()
        .item(new Terms(terms.smallest(), terms.largest(), terms.fee(), terms.life().toHours()));
  }
}
