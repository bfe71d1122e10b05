package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `?unitId=`, `?santriId=` (the owner) and `?status=` as a `@BeanParam`; 422 for what is none.
public class Filter {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Set<String> STATUSES = Set.of("PENDING", "COMPLETED", "DECLINED", "VOIDED");

  @QueryParam("unitId")
  @Nullable String unitId;

  @QueryParam("santriId")
  @Nullable String santriId;

  @QueryParam("status")
  @Nullable String status;

  Optional<UUID> unit() {
    return uuid("unitId", unitId);
  }

  Optional<UUID> santri() {
    return uuid("santriId", santriId);
  }

  Optional<String> status() {
    if (status != null && !STATUSES.contains(status)) {
      throw Problem.invalid("status", "invalid", "Status tidak dikenal.");
    }
    return Optional.ofNullable(status);
  }

  private static Optional<UUID> uuid(String field, @Nullable String text) {
    if (text != null && !UUID_FORM.matcher(text).matches()) {
      throw Problem.invalid(field, "invalid", "Harus berupa UUID.");
    }
    return Optional.ofNullable(text).map(UUID::fromString);
  }
}
