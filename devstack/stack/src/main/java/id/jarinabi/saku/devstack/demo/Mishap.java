package id.jarinabi.saku.devstack.demo;

/// What does not go smoothly about a sale.
enum Mishap {
  NONE,
  /// The first PIN is mistyped; the second is right, so that nobody is ever locked out.
  WRONG_PIN,
  /// The cashier sees at once that it was a mistake and voids the sale.
  VOIDED,
  /// The santri comes without looking at the balance first.
  UNPREPARED
}
