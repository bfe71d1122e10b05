package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
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
    try {
      return santriId == null ? null : SantriId.fromString(santriId);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("santriId", "invalid", "Santri tidak dikenal.");
    }
  }

  @Nullable String status() {
    return oneOf("status", status, TopupRequest.Status.values());
  }

  @Nullable String method() {
    return oneOf("method", method, TopupRequest.Method.values());
  }

  private static @Nullable String oneOf(String field, @Nullable String word, Enum<?>[] known) {
    if (word != null && Arrays.stream(known).noneMatch(one -> one.name().equals(word))) {
      throw Problem.invalid(field, "invalid", "Pilihan tidak dikenal.");
    }
    return word;
  }
}
