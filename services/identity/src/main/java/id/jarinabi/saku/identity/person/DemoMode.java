package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// In demo mode alone an account may be made with a password and a PIN that somebody else chose.
/// In production those fields do not exist: a body that has one is refused as any unknown field.
@ApplicationScoped
public class DemoMode {
  private final boolean on;

  DemoMode(@ConfigProperty(name = "saku.demo") boolean on) {
    this.on = on;
  }

  public boolean isOn() {
    return on;
  }

  /// 400 `malformed_request` in production when either is there.
  public void check(@Nullable String password, @Nullable String pin) {
    if (!on && (password != null || pin != null)) {
      throw Problem.malformed(
          "Isian “%s” tidak dikenal.".formatted(password != null ? "password" : "pin"));
    }
  }
}
