package id.jarinabi.saku.rekap.sale;

import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.ws.rs.QueryParam;
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
    return Narrowed.toId("santriId", santriId);
  }

  @Nullable UUID unit() {
    return Narrowed.toId("unitId", unitId);
  }

  @Nullable UUID cashier() {
    return Narrowed.toId("cashierId", cashierId);
  }

  @Nullable String status() {
    return Narrowed.toOneOf(SaleEntry.Status.values(), "status", status);
  }
}
