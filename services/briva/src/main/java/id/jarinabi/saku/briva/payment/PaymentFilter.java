package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.web.paging.Narrowed;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// `?status=` and `?vaNumber=`, each may be left out.
class PaymentFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("vaNumber")
  @Nullable String vaNumber;

  @Nullable String status() {
    return Narrowed.toOneOf(Payment.Status.values(), "status", status);
  }
}
