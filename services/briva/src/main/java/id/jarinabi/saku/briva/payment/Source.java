package id.jarinabi.saku.briva.payment;

/// Who has told us of a payment.
public enum Source {
  NOTIFICATION,
  ONLINE,
  STATUS,
  REPORT
}
