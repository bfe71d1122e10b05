package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.Rupiah;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A payment as somebody tells it. `bankPaymentId` is the bank's name for it, null when only the
/// status of a bill has spoken; `trxId` is the bank's number of the transaction, which only BRIVA
/// Online tells.
public record Claimed(
    String provider,
    @Nullable String bankPaymentId,
    String vaNumber,
    long amount,
    OffsetDateTime paidAt,
    Source source,
    @Nullable String trxId) {

  public Claimed(
      String provider,
      @Nullable String bankPaymentId,
      String vaNumber,
      long amount,
      OffsetDateTime paidAt,
      Source source) {
    this(provider, bankPaymentId, vaNumber, amount, paidAt, source, null);
  }

  /// More than the pondok handles at once: no bill of ours is over so much, and a person must
  /// look.
  boolean isTooLarge() {
    return amount > Rupiah.LARGEST_AMOUNT;
  }
}
