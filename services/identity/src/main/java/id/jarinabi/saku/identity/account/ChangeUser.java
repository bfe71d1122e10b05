package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.identity.account.UserForms.UserChange;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.session.EndReason;
import id.jarinabi.saku.identity.session.Sessions;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Changes somebody else's account. What its tokens say must stay true: another unit, or none at
/// all, ends its sessions.
@ApplicationScoped
class ChangeUser {
  private final Users users;
  private final Sessions sessions;
  private final Transactions transactions;

  ChangeUser(Users users, Sessions sessions, Transactions transactions) {
    this.users = users;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  Uni<Account> by(Caller caller, UserId id, UserChange change) {
    return transactions.run(
        tx ->
            users
                .managed(tx, caller.role(), id)
                .map(found -> found.orElseThrow(Problem::notFound))
                .flatMap(
                    before -> {
                      refuse(caller, before, change);
                      var after = changed(before, change);
                      return after.equals(before)
                          ? Uni.createFrom().item(before)
                          : keep(tx, caller, before, after);
                    }));
  }

  private Uni<Account> keep(Tx tx, Caller caller, Account before, Account after) {
    var entry =
        caller.audit(
            "user.changed",
            "user",
            after.id().value(),
            after.santriId(),
            after.unitId(),
            before.forAudit(),
            after.forAudit());
    boolean tokensLie =
        before.active() != after.active() || !Objects.equals(before.unitId(), after.unitId());
    return users
        .change(tx, after)
        .call(changed -> tx.tell(changed.changed()))
        .call(() -> tx.tell(entry))
        .call(
            () ->
                tokensLie
                    ? sessions.endAll(tx, after.id(), EndReason.ACCOUNT_CHANGED)
                    : Uni.createFrom().voidItem());
  }

  private static void refuse(Caller caller, Account account, UserChange change) {
    if (account.id().equals(caller.userId()) && Boolean.FALSE.equals(change.active())) {
      throw Problem.of(
          409, "own_account", "Akun sendiri tidak dapat dinonaktifkan. Mintalah rekan Anda.");
    }
    if (change.unitId() != null && account.role() != Role.ADMIN_UNIT) {
      throw Problem.invalid("unitId", "invalid", "Unit hanya untuk admin unit.");
    }
    if (change.name() != null && account.role() == Role.SANTRI) {
      throw Problem.invalid("name", "invalid", "Nama santri diubah pada data santrinya.");
    }
  }

  private static Account changed(Account account, UserChange change) {
    return new Account(
        account.id(),
        account.username(),
        change.name() == null ? account.name() : change.name().strip(),
        account.role(),
        change.unitId() == null ? account.unitId() : change.unitId(),
        account.santriId(),
        change.phone() == null ? account.phone() : change.phone(),
        change.active() == null ? account.active() : change.active(),
        account.mustChangePassword(),
        account.hasPin(),
        account.createdAt());
  }
}
