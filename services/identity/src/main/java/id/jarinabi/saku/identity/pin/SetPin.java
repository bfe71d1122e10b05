package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.person.CredentialResets;
import id.jarinabi.saku.identity.person.CredentialResets.Credential;
import id.jarinabi.saku.identity.secret.PinRules;
import id.jarinabi.saku.identity.secret.Pins;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Gives an account a PIN. A new PIN begins with a clean sheet: every lock is lifted.
@ApplicationScoped
class SetPin {
  private static final String SET =
      "update users set pin_hash = $2, pin_frozen_at = null where id = $1";
  private static final String FORGET_DEVICES = "delete from pin_failures where user_id = $1";
  private static final String FORGET_DAYS = "delete from pin_days where user_id = $1";

  private final Accounts accounts;
  private final CredentialResets resets;
  private final Pins pins;
  private final Transactions transactions;

  SetPin(Accounts accounts, CredentialResets resets, Pins pins, Transactions transactions) {
    this.accounts = accounts;
    this.resets = resets;
    this.pins = pins;
    this.transactions = transactions;
  }

  /// Fails with 404 for an account that is not there, 422 `pin_too_weak` for a PIN everybody
  /// tries first.
  Uni<Void> of(UserId user, Caller caller, String pin) {
    if (PinRules.isTooWeak(pin)) {
      throw Problem.of(
          422,
          "pin_too_weak",
          "PIN terlalu mudah ditebak. Jangan gunakan angka kembar atau berurutan.");
    }
    return pins.hash(user, pin)
        .flatMap(
            hash ->
                transactions.run(
                    tx ->
                        accounts
                            .locked(tx, user)
                            .map(found -> found.orElseThrow(Problem::notFound))
                            .flatMap(account -> set(tx, caller, account, hash))));
  }

  private Uni<Void> set(Tx tx, Caller caller, Account account, String hash) {
    var id = account.id().value();
    var entry =
        caller.audit(
            account.hasPin() ? "pin.reset" : "pin.set",
            "user",
            id,
            account.santriId(),
            account.unitId(),
            Map.of(),
            Map.of("username", account.username()));
    return tx.sql()
        .preparedQuery(SET)
        .execute(Tuple.of(id, hash))
        .chain(() -> tx.sql().preparedQuery(FORGET_DEVICES).execute(Tuple.of(id)))
        .chain(() -> tx.sql().preparedQuery(FORGET_DAYS).execute(Tuple.of(id)))
        .chain(() -> resets.keep(tx, account.id(), caller.userId(), Credential.PIN))
        .chain(() -> tx.tell(new PinReset(account.id(), account.santriId(), caller.userId())))
        .chain(() -> tx.tell(entry));
  }
}
