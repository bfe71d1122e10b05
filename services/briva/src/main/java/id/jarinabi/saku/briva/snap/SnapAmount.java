package id.jarinabi.saku.briva.snap;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Amounts of the bank: `10000`, `10000.00`, `200000.5`. We keep whole rupiah; a fraction of one
/// is never rounded, it is no amount.
public final class SnapAmount {
  private static final Pattern FORM = Pattern.compile("\\d{1,16}(\\.\\d{1,2})?");

  private SnapAmount() {}

  public static OptionalLong read(String text) {
    if (!FORM.matcher(text).matches()) {
      return OptionalLong.empty();
    }
    var amount = new BigDecimal(text).stripTrailingZeros();
    return amount.scale() <= 0 && amount.signum() > 0
        ? OptionalLong.of(amount.longValueExact())
        : OptionalLong.empty();
  }

  public static String write(long rupiah) {
    return rupiah + ".00";
  }
}
