package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Asks somebody who is logged in for their password once more, before something that a stolen
/// token must not do. Counted like a login.
@ApplicationScoped
public class ConfirmPassword {
  private final Accounts accounts;
  private final ProvePassword provePassword;
  private final Transactions transactions;

  ConfirmPassword(Accounts accounts, ProvePassword provePassword, Transactions transactions) {
    this.accounts = accounts;
    this.provePassword = provePassword;
    this.transactions = transactions;
  }

  /// 403 `invalid_credentials` when it is wrong: 401 would say that the token is.
  public Uni<Account> of(Caller caller, String password) {
    return accounts
        .byId(caller.userId())
        .map(found -> found.orElseThrow(Problem::unauthenticated))
        .flatMap(account -> provePassword.of(account.username(), password, caller.address()))
        .flatMap(
            proof ->
                switch (proof) {
                  case PasswordProof.Proven proven -> Uni.createFrom().item(proven.account());
                  case PasswordProof.Wrong _ -> refuse(caller);
                  case PasswordProof.TooMany tooMany ->
                      Uni.createFrom().failure(Problem.rateLimited(tooMany.waitSeconds()));
                });
  }

  private Uni<Account> refuse(Caller caller) {
    var entry =
        caller.audit(
            "password.refused",
            "user",
            caller.userId().value(),
            caller.santriId(),
            caller.unitId(),
            Map.of(),
            Map.of());
    return transactions
        .run(tx -> tx.tell(entry))
        .chain(
            () ->
                Uni.createFrom()
                    .failure(
                        Problem.of(
                            403,
                            "invalid_credentials",
                            "Kata sandi saat ini salah. Periksa kembali lalu coba lagi.")));
  }
}
