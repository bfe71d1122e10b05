package id.jarinabi.saku.saldo.balance;

/// Why money moved; the constants are the names on the wire and in the log.
public enum MutationKind {
  CASH_TOPUP,
  BRIVA_TOPUP,
  TOPUP_REVERSAL,
  PURCHASE,
  PURCHASE_VOID;

  /// The credit for a top-up by this method, `CASH` or `BRIVA`.
  static MutationKind ofTopup(String method) {
    return switch (method) {
      case "CASH" -> CASH_TOPUP;
      case "BRIVA" -> BRIVA_TOPUP;
      default -> throw new IllegalArgumentException("no top-up method: " + method);
    };
  }
}
