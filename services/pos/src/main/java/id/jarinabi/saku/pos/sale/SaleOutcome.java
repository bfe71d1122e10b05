package id.jarinabi.saku.pos.sale;

import java.util.UUID;

/// What a caller can be told about a sale.
public sealed interface SaleOutcome {

  /// `replayed`: decided by an earlier call or by the sweeper, not by this call.
  record Sold(Sale sale, boolean replayed) implements SaleOutcome {}

  record Refused(Sale sale, Refusal refusal, boolean replayed) implements SaleOutcome {}

  /// Nobody knows yet: ask again later.
  record Open(UUID id) implements SaleOutcome {}

  static SaleOutcome of(Sale sale, boolean replayed) {
    if (sale.isPending()) {
      return new Open(sale.id());
    }
    var refusal = sale.refusal();
    return refusal == null ? new Sold(sale, replayed) : new Refused(sale, refusal, replayed);
  }
}
