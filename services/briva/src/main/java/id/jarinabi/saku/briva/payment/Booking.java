package id.jarinabi.saku.briva.payment;

import java.util.UUID;

/// What a told payment has come to.
public sealed interface Booking {

  /// New money for a santri.
  record Credited(UUID paymentId) implements Booking {}

  /// New money, and nobody knows whose.
  record Unallocated(UUID paymentId) implements Booking {}

  /// Known before; nothing has changed.
  record Repeated(UUID paymentId) implements Booking {}

  /// Says something else than what is booked under the same name; nothing has changed.
  record Contradicted(String reason) implements Booking {}
}
