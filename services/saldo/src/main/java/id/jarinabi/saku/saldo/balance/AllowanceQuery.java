package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// `?unitId=` and `?amount=`, both needed; 422 for anything else.
class AllowanceQuery {
  @QueryParam("unitId")
  @Nullable String unitId;

  @QueryParam("amount")
  @Nullable String amount;

  UnitId unit() {
    try {
      return UnitId.fromString(String.valueOf(unitId));
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("unitId", "invalid", "Unit harus dipilih.");
    }
  }

  long amount() {
    if (amount == null || !amount.matches("\\d{1,9}")) {
      throw outOfRange();
    }
    long rupiah = Long.parseLong(amount);
    if (rupiah < 1 || rupiah > Rupiah.LARGEST_AMOUNT) {
      throw outOfRange();
    }
    return rupiah;
  }

  private static Problem outOfRange() {
    return Problem.invalid("amount", "out_of_range", "Jumlah harus Rp1 sampai Rp100.000.000.");
  }
}
