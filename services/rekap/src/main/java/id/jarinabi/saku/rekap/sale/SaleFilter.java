package id.jarinabi.saku.rekap.sale;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `?santriId=`, `?unitId=`, `?cashierId=` and `?status=`, each may be left out; 422 for what is
/// none.
class SaleFilter {
  @QueryParam("santriId")
  @Nullable String santriId;

  @QueryParam("unitId")
  @Nullable String unitId;

  @QueryParam("cashierId")
  @Nullable String cashierId;

  @QueryParam("status")
  @Nullable String status;

  @Nullable UUID santri() {
    return id("santriId", santriId);
  }

  @Nullable UUID unit() {
    return id("unitId", unitId);
  }

  @Nullable UUID cashier() {
    return id("cashierId", cashierId);
  }

  @Nullable String status() {
    if (status != null
        && Arrays.stream(SaleEntry.Status.values()).noneMatch(one -> one.name().equals(status))) {
      throw Problem.invalid("status", "invalid", "Pilihan tidak dikenal.");
    }
    return status;
  }

  private static @Nullable UUID id(String field, @Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(field, "invalid", "Penanda tidak dikenal.");
    }
  }
}
