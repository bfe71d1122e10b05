package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.penagihan.claim.Claim;
import java.time.OffsetDateTime;

/// A settled claim with the names that stand on its receipt.
record Settlement(
    Claim claim,
    String unit,
    String claimant,
    Signature finance,
    Signature bendahara,
    String receiver) {

  /// One of the two, and when they said yes.
  record Signature(String name, OffsetDateTime at) {}
}
