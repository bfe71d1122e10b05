package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.santri.SantriForms.SantriChange;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Corrects what is written down about a santri; their account follows NIS and name.
@ApplicationScoped
class ChangeSantri {
  private static final String FOLLOW =
      "update users u set username = $2, name = $3 where u.santri_id = $1 returning "
          + Account.COLUMNS;

  private final SantriRegister santri;
  private final Transactions transactions;

  ChangeSantri(SantriRegister santri, Transactions transactions) {
    this.santri = santri;
    this.transactions = transactions;
  }

  Uni<Santri> by(Caller caller, SantriId id, SantriChange change) {
    return transactions
        .run(
            tx ->
                santri
                    .locked(tx, id)
                    .map(found -> found.orElseThrow(Problem::notFound))
                    .flatMap(
                        before -> {
                          var after = change.appliedTo(before.particulars());
                          return after.equals(before.particulars())
                              ? Uni.createFrom().item(before)
                              : keep(tx, caller, before, after);
                        }))
        .onFailure(NisTaken::caused)
        .transform(taken -> NisTaken.problem());
  }

  private Uni<Santri> keep(Tx tx, Caller caller, Santri before, Santri.Particulars after) {
    var id = before.id();
    var entry =
        caller.audit(
            "santri.changed",
            "santri",
            id.value(),
            id,
            null,
            before.particulars().forAudit(),
            after.forAudit());
    return santri
        .change(tx, id, after)
        .chain(() -> followInAccount(tx, before, after))
        .chain(() -> santri.locked(tx, id))
        .map(Optional::orElseThrow)
        .call(changed -> tx.tell(changed.changed()))
        .call(() -> tx.tell(entry));
  }

  private static Uni<Void> followInAccount(Tx tx, Santri before, Santri.Particulars after) {
    if (before.particulars().nis().equals(after.nis())
        && before.particulars().name().equals(after.name())) {
      return Uni.createFrom().voidItem();
    }
    return tx.sql()
        .preparedQuery(FOLLOW)
        .execute(Tuple.of(before.id().value(), Username.normal(after.nis()), after.name()))
        .map(rows -> Account.of(rows.iterator().next()))
        .flatMap(account -> tx.tell(account.changed()));
  }
}
