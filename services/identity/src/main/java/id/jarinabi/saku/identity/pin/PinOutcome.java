package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What came of a PIN.
public sealed interface PinOutcome {
  record Valid(UserId user, @Nullable SantriId santri) implements PinOutcome {}

  /// Wrong; this many more tries until the device is locked.
  record Invalid(int attemptsRemaining) implements PinOutcome {}

  /// Not looked at. Null until somebody sets a new PIN.
  record Locked(@Nullable OffsetDateTime until) implements PinOutcome {}

  /// Not looked at: the santri is away or has left.
  record SantriInactive() implements PinOutcome {}

  /// Not looked at: somebody who must not decide in this person's name could do so just now.
  record RecentlyReset() implements PinOutcome {}

  record Unknown() implements PinOutcome {}

  record NoPin() implements PinOutcome {}

  /// Not looked at, and not counted: too much at once.
  record Busy() implements PinOutcome {}
}
