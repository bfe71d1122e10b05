package id.jarinabi.saku.briva.bank;

/// How a bill stands at the bank, as far as the bank says.
public enum Standing {
  /// Our bill, and nobody has paid it.
  UNPAID,
  PAID,
  /// No bill, or another one, stands under the number.
  ABSENT,
  UNKNOWN
}
