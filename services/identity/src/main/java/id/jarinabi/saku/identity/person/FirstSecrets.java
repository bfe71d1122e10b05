package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.identity.secret.Passwords;
import id.jarinabi.saku.identity.secret.Pins;
import id.jarinabi.saku.identity.secret.TemporaryPassword;
import id.jarinabi.saku.kernel.UserId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// What a new account begins with: a temporary password, and no PIN.
@ApplicationScoped
public class FirstSecrets {

  /// The hashes to keep, and the password to tell once.
  public record Begun(NewAccount.Hashes hashes, @Nullable String temporaryPassword) {}

  private final Passwords passwords;
  private final Pins pins;
  private final DemoMode demo;

  FirstSecrets(Passwords passwords, Pins pins, DemoMode demo) {
    this.passwords = passwords;
    this.pins = pins;
    this.demo = demo;
  }

  public Uni<Begun> temporary() {
    var password = TemporaryPassword.random();
    return passwords
        .hashTemporary(password)
        .map(hash -> new Begun(new NewAccount.Hashes(hash, true, null), password.text()));
  }

  /// As `temporary`, except that in demo mode a password and a PIN may be given.
  public Uni<Begun> of(UserId user, @Nullable String demoPassword, @Nullable String demoPin) {
    demo.check(demoPassword, demoPin);
    var begun = demoPassword == null ? temporary() : chosen(demoPassword);
    return demoPin == null
        ? begun
        : Uni.combine()
            .all()
            .unis(begun, pins.hash(user, demoPin))
            .with(
                (first, pin) -> new Begun(first.hashes().withPin(pin), first.temporaryPassword()));
  }

  private Uni<Begun> chosen(String password) {
    return passwords
        .hash(password)
        .map(hash -> new Begun(new NewAccount.Hashes(hash, false, null), null));
  }
}
