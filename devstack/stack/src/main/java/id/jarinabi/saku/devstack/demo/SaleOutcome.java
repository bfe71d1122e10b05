package id.jarinabi.saku.devstack.demo;

/// How a sale ended at the till. Amounts are rupiah.
sealed interface SaleOutcome {

  record Completed(String id, long total, long balanceAfter) implements SaleOutcome {}

  /// Nothing was charged; `code` is the contract's.
  record Refused(String code) implements SaleOutcome {}

  /// Not known within the patience of a cashier; the stack settles it by itself.
  record Unknown() implements SaleOutcome {}
}
