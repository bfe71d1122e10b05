package id.jarinabi.saku.pos.peer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What identity says to a PIN.
public sealed interface PinVerdict {

  /// `assertion` is identity's signed word to saldo; empty where no purchase was named.
  record Valid(String assertion) implements PinVerdict {}

  record Wrong(long attemptsRemaining) implements PinVerdict {}

  /// Null: locked until somebody resets the PIN.
  record Locked(@Nullable OffsetDateTime until) implements PinVerdict {}

  /// The PIN was not looked at.
  record SantriInactive() implements PinVerdict {}

  record NoSuchPerson() implements PinVerdict {}

  record NoPinYet() implements PinVerdict {}

  /// Too many at once; nothing was counted.
  record Busy() implements PinVerdict {}
}
