package id.jarinabi.saku.penagihan.count;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
@Path("/api/penagihan/bank-figures")
class BankFiguresResource {
  private final CurrentCaller caller;
  private final Figures figures;

  BankFiguresResource(CurrentCaller caller, Figures figures) {
    this.caller = caller;
    this.figures = figures;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<Figure>> list(@BeanParam DayRange days, @BeanParam PageQuery page) {
    return figures.list(Book.BANK, days, page);
  }

  @POST
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = Figure.class, responseCode = "201")
  public Uni<Response> enter(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull @Valid FigureBody figure) {
    return figures.enter(Book.BANK, caller.get(), IdempotencyKey.parse(key), figure);
  }
}
