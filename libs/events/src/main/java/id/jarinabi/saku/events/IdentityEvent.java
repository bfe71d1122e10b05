package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by identity. The only events that carry people's names, so that erasure has one place.
@RegisterForReflection
public sealed interface IdentityEvent extends DomainEvent {

  /// `role` is the wire name, such as `admin-unit`.
  record UserRegistered(
      UserId userId,
      String username,
      String name,
      String role,
      @Nullable UnitId unitId,
      @Nullable SantriId santriId,
      boolean active)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return userId.value();
    }
  }

  /// The whole account as it is now, not the difference.
  record UserChanged(
      UserId userId,
      String username,
      String name,
      String role,
      @Nullable UnitId unitId,
      @Nullable SantriId santriId,
      boolean active)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return userId.value();
    }
  }

  /// `gender` is `PUTRA` or `PUTRI`; `status` is `ACTIVE`, `INACTIVE` or `LEFT`.
  record SantriRegistered(
      SantriId santriId,
      long version,
      String nis,
      String name,
      String gender,
      @Nullable String dormitory,
      @Nullable String room,
      String status)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// The whole santri as of `version`, which grows with every change: a reader keeps the highest.
  record SantriChanged(
      SantriId santriId,
      long version,
      String nis,
      String name,
      String gender,
      @Nullable String dormitory,
      @Nullable String room,
      String status)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// From here on the wali may see this santri.
  record WaliLinked(SantriId santriId, UserId waliId, OffsetDateTime occurredAt)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  record WaliUnlinked(SantriId santriId, UserId waliId, OffsetDateTime occurredAt)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// Too many wrong PINs; `sessionId` is the device that guessed, null when locked on every
  /// device.
  record PinLocked(
      UserId userId,
      @Nullable SantriId santriId,
      @Nullable UUID sessionId,
      @Nullable OffsetDateTime lockedUntil)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId == null ? userId.value() : santriId.value();
    }
  }

  /// A PIN was set or reset; `byUserId` is who did it.
  record PinReset(UserId userId, @Nullable SantriId santriId, UserId byUserId)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId == null ? userId.value() : santriId.value();
    }
  }

  /// One wrong PIN.
  record PinRefused(
      UserId userId, @Nullable SantriId santriId, UUID sessionId, int attemptsRemaining)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId == null ? userId.value() : santriId.value();
    }
  }

  /// The santri's card was blocked, and replaced unless `blockedOnly`.
  record CardReplaced(SantriId santriId, boolean blockedOnly, UserId byUserId)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// Every access token of this account issued before `notBefore` is worthless from now on.
  record SessionsRevoked(UserId userId, OffsetDateTime notBefore, String reason)
      implements IdentityEvent {
    @Override
    public UUID key() {
      return userId.value();
    }
  }
}
