package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.account.UserForms.NewUser;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.FirstSecrets;
import id.jarinabi.saku.identity.person.NewAccount;
import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Opens an account for somebody else, with a password that works once.
@ApplicationScoped
class RegisterUser {
  private final FirstSecrets firstSecrets;
  private final Accounts accounts;
  private final Transactions transactions;

  RegisterUser(FirstSecrets firstSecrets, Accounts accounts, Transactions transactions) {
    this.firstSecrets = firstSecrets;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  Uni<UserView> by(Caller caller, NewUser user) {
    var role = roleOf(caller, user);
    var id = new UserId(Uuid7.next());
    return firstSecrets
        .of(id, user.password(), user.pin())
        .flatMap(
            begun -> {
              var account =
                  new NewAccount(
                      id,
                      Username.normal(user.username()),
                      user.name().strip(),
                      role,
                      user.unitId(),
                      user.santriId(),
                      user.phone(),
                      begun.hashes());
              return transactions
                  .run(tx -> register(tx, caller, account))
                  .map(registered -> UserView.of(registered, begun.temporaryPassword()));
            });
  }

  private Uni<Account> register(Tx tx, Caller caller, NewAccount account) {
    return accounts
        .add(tx, account)
        .map(
            added ->
                added.orElseThrow(
                    () ->
                        Problem.of(
                            409,
                            "username_taken",
                            "Nama pengguna ini sudah dipakai. Pilih nama lain.")))
        .call(added -> tx.tell(added.registered()))
        .call(
            added ->
                tx.tell(
                    caller.audit(
                        "user.created",
                        "user",
                        added.id().value(),
                        added.santriId(),
                        added.unitId(),
                        Map.of(),
                        added.forAudit())));
  }

  private static Role roleOf(Caller caller, NewUser user) {
    var role =
        Role.ofWireName(user.role())
            .orElseThrow(() -> Problem.invalid("role", "invalid", "Peran tidak dikenal."));
    if (!Managed.by(caller.role()).contains(role)) {
      throw Problem.forbidden();
    }
    if ((role == Role.ADMIN_UNIT) != (user.unitId() != null)) {
      throw Problem.invalid(
          "unitId", "required", "Unit diisi untuk admin unit, dan hanya untuk admin unit.");
    }
    if (role == Role.SANTRI || user.santriId() != null) {
      throw Problem.invalid(
          "role", "invalid", "Akun santri dibuka bersama data santrinya, di menu Santri.");
    }
    return role;
  }
}
