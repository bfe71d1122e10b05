package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.FirstSecrets;
import id.jarinabi.saku.identity.person.NewAccount;
import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.santri.SantriForms.NewSantri;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/// Takes a santri in and opens the account that they log in and pay with.
@ApplicationScoped
public class RegisterSantri {
  private final FirstSecrets firstSecrets;
  private final SantriRegister santri;
  private final Accounts accounts;
  private final Transactions transactions;

  RegisterSantri(
      FirstSecrets firstSecrets,
      SantriRegister santri,
      Accounts accounts,
      Transactions transactions) {
    this.firstSecrets = firstSecrets;
    this.santri = santri;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  Uni<SantriView> by(Caller caller, NewSantri form) {
    var user = new UserId(Uuid7.next());
    return firstSecrets
        .of(user, form.password(), form.pin())
        .flatMap(
            begun ->
                transactions
                    .run(tx -> register(tx, caller, form.particulars(), user, begun.hashes()))
                    .map(registered -> SantriView.of(registered, begun.temporaryPassword(), null)));
  }

  /// Fails with 409 `nis_taken`.
  public Uni<Santri> register(
      Tx tx, Caller caller, Santri.Particulars written, UserId user, NewAccount.Hashes hashes) {
    var id = new SantriId(Uuid7.next());
    var account =
        new NewAccount(
            user,
            Username.normal(written.nis()),
            written.name(),
            Role.SANTRI,
            null,
            id,
            null,
            hashes);
    return santri
        .add(tx, id, written)
        .invoke(NisTaken::refuseUnless)
        .chain(() -> accounts.add(tx, account))
        .map(added -> added.orElseThrow(NisTaken::problem))
        .call(added -> tx.tell(added.registered()))
        .chain(() -> santri.locked(tx, id))
        .map(Optional::orElseThrow)
        .call(registered -> tx.tell(registered.registered()))
        .call(
            registered ->
                tx.tell(
                    caller.audit(
                        "santri.created",
                        "santri",
                        id.value(),
                        id,
                        null,
                        Map.of(),
                        written.forAudit())));
  }
}
