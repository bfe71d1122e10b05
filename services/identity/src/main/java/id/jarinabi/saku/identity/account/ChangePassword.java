package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.secret.PasswordRules;
import id.jarinabi.saku.identity.secret.Passwords;
import id.jarinabi.saku.identity.session.ConfirmPassword;
import id.jarinabi.saku.identity.session.EndReason;
import id.jarinabi.saku.identity.session.LogIn;
import id.jarinabi.saku.identity.session.LogIn.LoggedIn;
import id.jarinabi.saku.identity.session.RequestSource;
import id.jarinabi.saku.identity.session.Sessions;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Somebody chooses a new password. Whoever else was logged in with the old one is out.
@ApplicationScoped
class ChangePassword {
  private final ConfirmPassword confirmPassword;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Transactions transactions;
  private final Sessions sessions;
  private final LogIn logIn;

  ChangePassword(
      ConfirmPassword confirmPassword,
      Accounts accounts,
      Passwords passwords,
      Transactions transactions,
      Sessions sessions,
      LogIn logIn) {
    this.confirmPassword = confirmPassword;
    this.accounts = accounts;
    this.passwords = passwords;
    this.transactions = transactions;
    this.sessions = sessions;
    this.logIn = logIn;
  }

  Uni<LoggedIn> of(Caller caller, String current, String chosen) {
    return confirmPassword
        .of(caller, current)
        .invoke(account -> refuseWeak(account, current, chosen))
        .flatMap(
            account ->
                passwords
                    .hash(chosen)
                    .flatMap(hash -> transactions.run(tx -> change(tx, caller, account, hash))));
  }

  private Uni<LoggedIn> change(Tx tx, Caller caller, Account account, String hash) {
    var entry =
        caller.audit(
            "password.changed",
            "user",
            account.id().value(),
            account.santriId(),
            account.unitId(),
            Map.of(),
            Map.of("wasTemporary", account.mustChangePassword()));
    return accounts
        .setPassword(tx, account.id(), hash, false)
        .chain(() -> sessions.endAll(tx, account.id(), EndReason.PASSWORD_CHANGED))
        .chain(() -> tx.tell(entry))
        .chain(() -> accounts.locked(tx, account.id()))
        .flatMap(
            changed ->
                logIn.open(
                    tx,
                    changed.orElseThrow(),
                    new RequestSource(caller.address(), caller.requestId())));
  }

  private static void refuseWeak(Account account, String current, String chosen) {
    if (chosen.equals(current)) {
      throw Problem.invalid(
          "newPassword", "same_password", "Kata sandi baru harus berbeda dari yang lama.");
    }
    PasswordRules.weaknessOf(chosen, account.username())
        .ifPresent(
            weakness -> {
              throw Problem.invalid("newPassword", "too_weak", weakness);
            });
  }
}
