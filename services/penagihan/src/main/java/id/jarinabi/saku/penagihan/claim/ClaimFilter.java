package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `?status=` and `?unitId=`, each may be left out; 422 for a word that is none.
class ClaimFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("unitId")
  @Nullable String unitId;

  @Nullable UUID unit() {
    return Narrowed.toId("unitId", unitId);
  }

  @Nullable String status() {
    return Narrowed.toOneOf(Claim.Status.values(), "status", status);
  }
}
