package id.jarinabi.saku.web;

import id.jarinabi.saku.web.peer.CalledBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What only another service may reach.
@Path("/internal/topup/stock")
@CalledBy("pos")
@Cancellable(false)
class StockRoomResource {

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Uni<Map<String, Object>> take(Order order) {
    return Uni.createFrom().item(Map.of("amount", order.amount()));
  }
}
