package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Opens a session for whoever knows the password.
@ApplicationScoped
public class LogIn {
  /// Stands for "an account that does not exist": what was typed is not kept, it may have been a
  /// password in the wrong field.
  private static final UserId NOBODY = new UserId(new UUID(0, 0));

  /// A session and the two tokens that it begins with.
  public record LoggedIn(SignedIn signedIn, String refreshToken, Duration life) {}

  private final ProvePassword provePassword;
  private final Transactions transactions;
  private final Sessions sessions;
  private final AccessTokens accessTokens;

  LogIn(
      ProvePassword provePassword,
      Transactions transactions,
      Sessions sessions,
      AccessTokens accessTokens) {
    this.provePassword = provePassword;
    this.transactions = transactions;
    this.sessions = sessions;
    this.accessTokens = accessTokens;
  }

  Uni<LoggedIn> with(String username, String password, RequestSource source) {
    return provePassword
        .of(username, password, source.address())
        .flatMap(
            proof ->
                switch (proof) {
                  case PasswordProof.Proven proven ->
                      transactions.run(tx -> open(tx, proven.account(), source));
                  case PasswordProof.Wrong wrong ->
                      refuse("login.failed", wrong.account(), source, invalidCredentials());
                  case PasswordProof.TooMany tooMany ->
                      tooMany.justReached()
                          ? refuse(
                              "login.limited",
                              Optional.empty(),
                              source,
                              Problem.rateLimited(tooMany.waitSeconds()))
                          : Uni.createFrom().failure(Problem.rateLimited(tooMany.waitSeconds()));
                });
  }

  /// Opens a session without asking for the password again.
  public Uni<LoggedIn> open(Tx tx, Account account, RequestSource source) {
    return sessions
        .open(tx, account, source.address())
        .call(opened -> tx.tell(source.auditBy(account, "login.succeeded", opened.id(), Map.of())))
        .map(
            opened ->
                new LoggedIn(
                    accessTokens.forSession(account, opened.id()),
                    opened.refreshToken(),
                    opened.life()));
  }

  private Uni<LoggedIn> refuse(
      String action, Optional<Account> account, RequestSource source, Problem problem) {
    var user = account.map(Account::id).orElse(NOBODY);
    return transactions
        .run(tx -> tx.tell(source.audit(action, user, null, Map.of())))
        .chain(() -> Uni.createFrom().failure(problem));
  }

  private static Problem invalidCredentials() {
    return Problem.of(
        401,
        "invalid_credentials",
        "Nama pengguna atau kata sandi salah. Periksa kembali lalu coba lagi.");
  }
}
