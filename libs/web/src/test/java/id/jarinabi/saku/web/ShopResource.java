package id.jarinabi.saku.web;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.idempotency.OncePerKey;
import id.jarinabi.saku.web.paging.DayRange;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// One endpoint for each promise.
@Path("/api/topup/shop")
@Cancellable(false)
class ShopResource {
  private static final String EFFECT = "insert into effects (amount) values ($1)";

  private final Pool pool;
  private final CurrentCaller callers;
  private final OncePerKey oncePerKey;
  private final Fingerprints fingerprints;
  private final PondokCalendar calendar;

  ShopResource(
      Pool pool,
      CurrentCaller callers,
      OncePerKey oncePerKey,
      Fingerprints fingerprints,
      PondokCalendar calendar) {
    this.pool = pool;
    this.callers = callers;
    this.oncePerKey = oncePerKey;
    this.fingerprints = fingerprints;
    this.calendar = calendar;
  }

  record Placed(UUID id, long amount, List<Map<String, @Nullable Object>> lines, boolean paid) {}

  @POST
  @Path("/orders")
  @PermitAll
  public Uni<Order> take(@Valid Order order) {
    return Uni.createFrom().item(order);
  }

  @POST
  @Path("/orders/once")
  @RolesAllowed({Role.WALI_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<Response> once(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Valid Order order) {
    return oncePerKey.run(
        callers.get().userId(),
        IdempotencyKey.parse(key),
        fingerprints.of("order", order),
        tx ->
            tx.sql()
                .preparedQuery(EFFECT)
                .execute(Tuple.of(order.amount()))
                .map(
                    done -> {
                      if ("tolak".equals(order.note())) {
                        throw Problem.of(403, "pin_invalid", "PIN salah.");
                      }
                      return new OncePerKey.Answer(201, placed(order));
                    }));
  }

  private static Placed placed(Order order) {
    var line = new java.util.LinkedHashMap<String, @Nullable Object>();
    line.put("name", "Roti");
    line.put("price", 9_007_199_254_740_993L);
    line.put("note", null);
    return new Placed(UUID.randomUUID(), order.amount(), List.of(line), true);
  }

  @GET
  @Path("/list")
  @PermitAll
  public Uni<Map<String, Object>> list(@BeanParam PageQuery page, @BeanParam DayRange days) {
    return Uni.createFrom()
        .item(
            Map.of(
                "limit", page.limit(),
                "after", page.after().text(),
                "start", days.start(calendar),
                "end", days.end(calendar)));
  }

  @GET
  @Path("/forms")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public Uni<List<Integer>> asList() {
    return Uni.createFrom().item(List.of(1));
  }

  @GET
  @Path("/forms")
  @Produces("text/csv;qs=0.5")
  @PermitAll
  public Uni<String> asTable() {
    return Uni.createFrom().item("1");
  }

  @GET
  @Path("/santri/{id}")
  @PermitAll
  public Uni<SantriId> santri(@PathParam("id") SantriId id) {
    return Uni.createFrom().item(id);
  }

  @GET
  @Path("/me")
  @RolesAllowed({Role.BENDAHARA_NAME, Role.SANTRI_NAME})
  public Uni<Caller> me() {
    return Uni.createFrom().item(callers.get());
  }

  @GET
  @Path("/faults/sql")
  @PermitAll
  public Uni<Void> sqlFault() {
    return pool.query("select rahasia from tabel_yang_tidak_ada").execute().replaceWithVoid();
  }

  @GET
  @Path("/faults/code")
  @PermitAll
  public Uni<Void> codeFault() {
    throw new IllegalStateException("rahasia");
  }

  /// Takes half a second of the database.
  @POST
  @Path("/slow")
  @PermitAll
  public Uni<Void> slow() {
    return pool.query("select pg_sleep(0.1)").execute().replaceWithVoid();
  }

  @GET
  @Path("/quick")
  @PermitAll
  public Uni<Integer> quick() {
    return pool.query("select 1 as one")
        .execute()
        .map(rows -> rows.iterator().next().getInteger("one"));
  }
}
