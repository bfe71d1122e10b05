package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `?unitId=`, `?santriId=` (the owner) and `?status=` as a `@BeanParam`; 422 for what is none.
public class Filter {
  private enum Status {
    PENDING,
    COMPLETED,
    DECLINED,
    VOIDED
  }

  @QueryParam("unitId")
  @Nullable String unitId;

  @QueryParam("santriId")
  @Nullable String santriId;

  @QueryParam("status")
  @Nullable String status;

  Optional<UUID> unit() {
    return Optional.ofNullable(Narrowed.toId("unitId", unitId));
  }

  Optional<UUID> santri() {
    return Optional.ofNullable(Narrowed.toId("santriId", santriId));
  }

  Optional<String> status() {
    return Optional.ofNullable(Narrowed.toOneOf(Status.values(), "status", status));
  }
}
