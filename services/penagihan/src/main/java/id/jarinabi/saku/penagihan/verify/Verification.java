package id.jarinabi.saku.penagihan.verify;

import id.jarinabi.saku.penagihan.claim.ClaimLine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A claim held against the recap of its unit's days, as pos has told them. `agrees` when not one
/// line differs. What finance should look at first: `differences` and `overrides`; of each the
/// first two hundred.
record Verification(
    UUID claimId,
    boolean agrees,
    long claimed,
    long recap,
    List<Day> days,
    List<Item> items,
    List<Difference> differences,
    List<PriceOverride> overrides) {

  /// One day of the pondok; `difference` is claimed less recap.
  @Schema(name = "VerifiedDay")
  record Day(
      LocalDate date,
      long claimedTransactions,
      long claimed,
      long recapTransactions,
      long recap,
      long difference) {}

  /// One item by its name, net of its own discounts.
  @Schema(name = "VerifiedItem")
  record Item(
      String name,
      long claimedQuantity,
      long claimed,
      long recapQuantity,
      long recap,
      long difference) {}

  /// Why a line and the recap do not agree.
  @Schema(name = "DifferenceReason")
  enum Reason {
    /// pos has not told of it, or not yet.
    NOT_TOLD,
    /// Voided after it was claimed; it becomes a negative line of the next claim.
    VOIDED_SINCE,
    /// Told, of these days, and in no claim: sold since, perhaps.
    NOT_CLAIMED,
    OTHER_AMOUNT
  }

  record Difference(
      UUID transactionId,
      ClaimLine.Kind kind,
      String receiptNumber,
      OffsetDateTime occurredAt,
      long claimed,
      long recap,
      Reason reason) {}

  /// A price changed or a discount given at the till; `item` is null for one on a whole sale.
  record PriceOverride(
      UUID transactionId,
      String receiptNumber,
      OffsetDateTime occurredAt,
      @Nullable String item,
      @Nullable Long catalogPrice,
      @Nullable Long unitPrice,
      long discount,
      @Nullable String reason) {}
}
