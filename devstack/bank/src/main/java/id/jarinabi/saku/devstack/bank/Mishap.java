package id.jarinabi.saku.devstack.bank;

/// What goes wrong once, on the next occasion for it.
public enum Mishap {
  /// Calls back: nobody is told.
  LOST,
  /// Told three times, one after the other: as it was, under a new external id, as it was.
  DUPLICATE,
  /// Told by four callers in the same moment.
  CONCURRENT,
  /// Told right, then told again with another amount under the same ids.
  ALTERED,
  /// Told right, then again under a new external id with another amount for the same payment.
  CONTRADICTED,
  /// Signed with another secret; not told otherwise.
  WRONG_SIGNATURE,
  /// With the clock of an hour ago; not told otherwise.
  STALE,
  /// BRIVA Online: the partner's first answer is lost, and it is told again that it is a retry.
  RETRIED,
  /// Held back until `release` is called.
  LATE,

  /// Answers: none, and nothing was done.
  TIMEOUT_BEFORE,
  /// None, though it was done.
  TIMEOUT_AFTER,
  /// 500 in the form of SNAP; nothing was done.
  ERROR,
  /// 503 and a page of HTML; nothing was done.
  GARBAGE,
  /// 200 and half a JSON, though it was done.
  TRUNCATED,
  /// A code that stands in no list, though it was done.
  UNKNOWN_CODE,
  /// The token is no longer known.
  TOKEN_REVOKED,

  /// Reports: a row for money that nobody has paid.
  REPORT_EXTRA_ROW,
  /// A row is missing.
  REPORT_MISSING_ROW,
  /// A row with another amount.
  REPORT_WRONG_AMOUNT,
  /// A row of the next day.
  REPORT_SHIFTED_DAY;

  boolean isOfCallbacks() {
    return compareTo(LATE) <= 0;
  }

  boolean isOfReports() {
    return compareTo(REPORT_EXTRA_ROW) >= 0;
  }
}
