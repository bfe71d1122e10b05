package id.jarinabi.saku.briva.bank;

/// What became of asking for a bill.
public sealed interface Opened {

  /// It can be paid.
  record Standing() implements Opened {}

  /// Another bill stands under the number.
  record NumberTaken() implements Opened {}

  /// The bank does not want it; `code` is the bank's own.
  record Refused(String code) implements Opened {}

  /// The bank never got the order.
  record NotAsked() implements Opened {}

  /// It may stand or not.
  record Unknown() implements Opened {}
}
