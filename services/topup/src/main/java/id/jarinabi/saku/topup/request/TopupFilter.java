package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// `?santriId=`, `?status=` and `?method=`, each may be left out; 422 for a word that is none.
class TopupFilter {
  @QueryParam("santriId")
  @Nullable String santriId;

  @QueryParam("status")
  @Nullable String status;

  @QueryParam("method")
  @Nullable String method;

  @Nullable SantriId santri() {
    var id = Narrowed.toId("santriId", santriId);
    return id == null ? null : new SantriId(id);
  }

  @Nullable String status() {
    return Narrowed.toOneOf(TopupRequest.Status.values(), "status", status);
  }

  @Nullable String method() {
    return Narrowed.toOneOf(TopupRequest.Method.values(), "method", method);
  }
}
