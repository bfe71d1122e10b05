package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `?status=` and `?unitId=`, each may be left out; 422 for a word that is none.
class ClaimFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("unitId")
  @Nullable String unitId;

  @Nullable UUID unit() {
    try {
      return unitId == null ? null : UUID.fromString(unitId);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("unitId", "invalid", "Unit tidak dikenal.");
    }
  }

  @Nullable String status() {
    if (status != null
        && Arrays.stream(Claim.Status.values()).noneMatch(one -> one.name().equals(status))) {
      throw Problem.invalid("status", "invalid", "Status klaim tidak dikenal.");
    }
    return status;
  }
}
