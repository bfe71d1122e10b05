package id.jarinabi.saku.rekap.books;

/// What an event has done to a claim.
public enum ClaimWord {
  SUBMITTED,
  SETTLED,
  /// Rejected or cancelled.
  ENDED
}
