package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.account.UserForms.PasswordTold;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.CredentialResets;
import id.jarinabi.saku.identity.person.CredentialResets.Credential;
import id.jarinabi.saku.identity.secret.Passwords;
import id.jarinabi.saku.identity.secret.TemporaryPassword;
import id.jarinabi.saku.identity.session.EndReason;
import id.jarinabi.saku.identity.session.Sessions;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Gives somebody who forgot theirs a password that works once, and logs them out everywhere.
@ApplicationScoped
class ResetPassword {
  private final Users users;
  private final Accounts accounts;
  private final CredentialResets resets;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Transactions transactions;

  ResetPassword(
      Users users,
      Accounts accounts,
      CredentialResets resets,
      Passwords passwords,
      Sessions sessions,
      Transactions transactions) {
    this.users = users;
    this.accounts = accounts;
    this.resets = resets;
    this.passwords = passwords;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  Uni<PasswordTold> by(Caller caller, UserId id) {
    if (id.equals(caller.userId())) {
      throw Problem.of(
          409, "own_account", "Kata sandi sendiri diganti lewat menu Akun, bukan diatur ulang.");
    }
    var password = TemporaryPassword.random();
    return passwords
        .hashTemporary(password)
        .flatMap(
            hash ->
                transactions.run(
                    tx ->
                        users
                            .managed(tx, caller.role(), id)
                            .map(found -> found.orElseThrow(Problem::notFound))
                            .flatMap(account -> reset(tx, caller, account, hash))))
        .replaceWith(() -> new PasswordTold(password.text()));
  }

  private Uni<Void> reset(Tx tx, Caller caller, Account account, String hash) {
    return accounts
        .setPassword(tx, account.id(), hash, true)
        .chain(() -> resets.keep(tx, account.id(), caller.userId(), Credential.PASSWORD))
        .chain(() -> sessions.endAll(tx, account.id(), EndReason.PASSWORD_RESET))
        .chain(
            () ->
                tx.tell(
                    caller.audit(
                        "password.reset",
                        "user",
                        account.id().value(),
                        account.santriId(),
                        account.unitId(),
                        Map.of(),
                        Map.of("username", account.username()))));
  }
}
