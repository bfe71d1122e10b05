package id.jarinabi.saku.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/// What a deployment may set about identity, under `saku.security`.
@ConfigMapping(prefix = "saku.security")
public interface IdentityConfig {

  /// bcrypt cost of passwords: each step doubles the time.
  @WithDefault("10")
  @Min(4)
  @Max(14)
  int passwordCost();

  /// bcrypt cost of PINs. The pepper and the counted attempts protect a PIN, not the cost.
  @WithDefault("8")
  @Min(4)
  @Max(14)
  int pinCost();

  /// How long a session of staff lives at most, however often it is refreshed.
  @WithDefault("PT12H")
  Duration staffSession();

  /// The same for wali and santri, on their own phones.
  @WithDefault("P30D")
  Duration familySession();

  /// The name of the key that signs access tokens, as `users.jwks.json` has it.
  @WithDefault("users-1")
  String tokenKeyId();

  /// Whether the refresh cookie is for https alone; when not said, everywhere but in demo mode.
  Optional<Boolean> secureCookie();

  /// The one origin that may refresh, such as `https://saku.pondok.id`; when not said, the origin
  /// that the request was sent to.
  Optional<String> publicOrigin();
}
