package id.jarinabi.saku.pos.cart;

import java.util.List;

/// What pricing came to.
public sealed interface Priced {

  record Accepted(Cart cart) implements Priced {}

  /// The cart makes no sense.
  record Faulty(List<Fault> faults) implements Priced {}

  /// It does, but a changed price or a discount was given without saying why.
  record ReasonMissing(List<Fault> faults) implements Priced {}

  /// What is wrong with one field, named as the caller wrote it; `detail` is fit to show.
  record Fault(String field, String code, String detail) {}
}
