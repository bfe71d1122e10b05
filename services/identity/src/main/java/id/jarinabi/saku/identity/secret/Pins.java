package id.jarinabi.saku.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.identity.IdentityConfig;
import id.jarinabi.saku.identity.work.WorkThreads;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/// PIN hashes: bcrypt over HMAC-SHA256(pepper, user ‖ 0x00 ‖ PIN), stored as `v1:<bcrypt>` so
/// that another scheme can follow. A million PINs are searched in hours; the pepper, which is
/// not in the database, is what makes a stolen table worthless. The user's id in it keeps one
/// row's hash from serving in another's.
@ApplicationScoped
public class Pins {
  private static final String SCHEME = "v1:";

  private final WorkThreads threads;
  private final byte[] pepper;
  private final int cost;

  Pins(HashingThreads threads, KeyFiles keys, IdentityConfig config) {
    this.threads = threads.forPins();
    this.pepper = keys.secret("pin-pepper");
    this.cost = config.pinCost();
  }

  public Uni<String> hash(UserId user, String pin) {
    return threads.answering(() -> SCHEME + BcryptUtil.bcryptHash(peppered(user, pin), cost));
  }

  /// Fails with `TooBusy` before anything was compared.
  public Uni<Boolean> matches(UserId user, String pin, String hash) {
    if (!hash.startsWith(SCHEME)) {
      throw new IllegalStateException("a PIN hash of an unknown scheme");
    }
    return threads.run(
        () -> BcryptUtil.matches(peppered(user, pin), hash.substring(SCHEME.length())));
  }

  private String peppered(UserId user, String pin) {
    var message = (user.value() + "\0" + pin).getBytes(UTF_8);
    return Base64.getEncoder().encodeToString(Tokens.hmac(pepper, message));
  }
}
