package id.jarinabi.saku.pos.sale;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// 202: the outcome cannot be known yet. Repeat the call or look at the object.
@RegisterForReflection
public record OpenAnswer(UUID id, String status) {

  public static Response of(UUID id) {
    return Response.accepted(new OpenAnswer(id, Sale.Status.PENDING.name())).build();
  }
}
