package id.jarinabi.saku.notifikasi.push;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The forms of push subscriptions.
final class PushForms {
  private static final int LONGEST_ENDPOINT = 2_000;
  private static final int LONGEST_KEY = 200;

  /// The end of the year 9999.
  private static final long LAST_MILLIS = 253_402_300_799_999L;

  private PushForms() {}

  record Keys(
      @NotNull(message = "wajib diisi") @Size(max = LONGEST_KEY, message = "terlalu panjang")
          String p256dh,
      @NotNull(message = "wajib diisi") @Size(max = LONGEST_KEY, message = "terlalu panjang")
          String auth) {}

  /// A browser's own `PushSubscription`, as it becomes JSON.
  record Subscription(
      @NotNull(message = "wajib diisi") @Size(max = LONGEST_ENDPOINT, message = "terlalu panjang")
          String endpoint,
      @Min(value = 1, message = "di luar jangkauan")
          @Max(value = LAST_MILLIS, message = "di luar jangkauan")
          @Nullable Long expirationTime,
      @NotNull(message = "wajib diisi") @Valid Keys keys) {}

  /// The same, to end it: only its endpoint is looked at.
  record Ended(
      @NotNull(message = "wajib diisi") @Size(max = LONGEST_ENDPOINT, message = "terlalu panjang")
          String endpoint,
      @Min(value = 1, message = "di luar jangkauan")
          @Max(value = LAST_MILLIS, message = "di luar jangkauan")
          @Nullable Long expirationTime,
      @Nullable Keys keys) {}

  /// What a browser subscribes under.
  record PublicKey(String publicKey) {}
}
