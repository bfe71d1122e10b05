package id.jarinabi.saku.identity.secret;

import id.jarinabi.saku.identity.IdentityConfig;
import id.jarinabi.saku.identity.work.WorkThreads;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/// Password hashes. bcrypt silently ignores what comes behind 72 bytes, so it is given a digest
/// of the password, stored as `v1:<bcrypt>`.
@ApplicationScoped
public class Passwords {
  private static final String SCHEME = "v1:";

  /// A temporary password has sixty random bits: nobody searches those, whatever one try costs.
  private static final int TEMPORARY_COST = 4;

  private final WorkThreads threads;
  private final int cost;
  private final String nobodys;

  Passwords(HashingThreads threads, IdentityConfig config) {
    this.threads = threads.forPasswords();
    this.cost = config.passwordCost();
    this.nobodys = hash(Tokens.random(), cost);
  }

  public Uni<String> hash(String password) {
    return threads.answering(() -> hash(password, cost));
  }

  public Uni<String> hashTemporary(TemporaryPassword password) {
    return threads.answering(() -> hash(password.text(), TEMPORARY_COST));
  }

  /// Always takes as long as a full hash takes, so that time does not tell whether there is such
  /// an account, or one that was never used. Fails with `TooBusy` before anything was compared.
  public Uni<Boolean> matches(String password, String hash) {
    return threads.run(
        () -> {
          boolean right = compare(password, hash);
          if (costOf(hash) < cost) {
            compare(password, nobodys);
          }
          return right;
        });
  }

  /// As much work as for somebody, for nobody.
  public Uni<Boolean> matchesNobody(String password) {
    return threads.run(() -> compare(password, nobodys)).replaceWith(false);
  }

  private static boolean compare(String password, String hash) {
    if (!hash.startsWith(SCHEME)) {
      throw new IllegalStateException("a password hash of an unknown scheme");
    }
    return BcryptUtil.matches(digest(password), hash.substring(SCHEME.length()));
  }

  private static String hash(String password, int cost) {
    return SCHEME + BcryptUtil.bcryptHash(digest(password), cost);
  }

  private static String digest(String password) {
    return Base64.getEncoder().encodeToString(Tokens.hash(password));
  }

  /// `v1:$2a$10$…`
  private static int costOf(String hash) {
    return Integer.parseInt(hash.substring(SCHEME.length() + 4, SCHEME.length() + 6));
  }
}
