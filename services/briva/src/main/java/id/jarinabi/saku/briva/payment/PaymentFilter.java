package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `?status=` and `?vaNumber=`, each may be left out.
class PaymentFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("vaNumber")
  @Nullable String vaNumber;

  @Nullable String status() {
    if (status != null
        && Arrays.stream(Payment.Status.values()).noneMatch(one -> one.name().equals(status))) {
      throw Problem.invalid("status", "invalid", "Pilihan tidak dikenal.");
    }
    return status;
  }
}
