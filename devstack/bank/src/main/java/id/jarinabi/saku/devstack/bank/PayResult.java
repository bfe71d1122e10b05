package id.jarinabi.saku.devstack.bank;

/// What became of an attempt to pay.
public sealed interface PayResult {

  record Paid(Payment payment) implements PayResult {}

  record Refused(String why) implements PayResult {}
}
