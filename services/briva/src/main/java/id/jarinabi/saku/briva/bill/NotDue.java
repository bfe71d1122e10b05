package id.jarinabi.saku.briva.bill;

/// Why money that came for a number shall go back to whoever paid it.
public enum NotDue {
  NO_BILL,
  OTHER_AMOUNT,
  PAID,
  EXPIRED,
  /// The bank sent something else under the same number of a message before.
  MESSAGE_REUSED
}
