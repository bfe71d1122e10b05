package id.jarinabi.saku.saldo.access;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Lets a caller reach one santri's account. Our copy of the people follows identity by a moment;
/// where it knows nothing, identity is asked once, so that a santri registered or a wali linked a
/// second ago is served at once. When identity cannot be asked, the answer is "not found".
@ApplicationScoped
public class SantriAccess {
  private static final String LOCK =
      "select account.balance from santri_balances as account where " + Reach.WHERE + " for update";

  private final Pool pool;
  private final Transactions transactions;
  private final SantriProfiles profiles;
  private final IdentityPeer identity;

  SantriAccess(
      Pool pool,
      Transactions transactions,
      SantriProfiles profiles,
      @RestClient IdentityPeer identity) {
    this.pool = pool;
    this.transactions = transactions;
    this.profiles = profiles;
    this.identity = identity;
  }

  /// Runs a query that is bounded by `Reach.WHERE`; 404 when it finds nothing.
  public <T> Uni<T> read(Caller caller, SantriId santri, Function<Reach, Uni<Optional<T>>> query) {
    return query
        .apply(Reach.of(caller))
        .flatMap(
            found ->
                found.isPresent()
                    ? Uni.createFrom().item(found)
                    : openIfYoung(caller, santri)
                        .flatMap(
                            opened ->
                                opened
                                    ? query.apply(Reach.EVERYONE)
                                    : Uni.createFrom().item(found)))
        .map(found -> found.orElseThrow(Problem::notFound));
  }

  /// Runs a change with the account locked, so that what it reads first stays true until its
  /// end.
  public <T> Uni<T> change(Caller caller, SantriId santri, Function<Tx, Uni<T>> change) {
    return read(
        caller,
        santri,
        reach ->
            transactions.run(
                tx ->
                    tx.sql()
                        .preparedQuery(LOCK)
                        .execute(reach.parameters(santri))
                        .flatMap(
                            rows ->
                                rows.size() == 0
                                    ? Uni.createFrom().item(Optional.<T>empty())
                                    : change.apply(tx).map(Optional::of))));
  }

  private Uni<Boolean> openIfYoung(Caller caller, SantriId santri) {
    return isYoung(caller, santri)
        .onFailure()
        .invoke(fault -> Log.debugf("identity does not know %s: %s", santri, fault.getMessage()))
        .onFailure()
        .recoverWithItem(false)
        .call(young -> young ? profiles.open(pool, santri) : Uni.createFrom().voidItem());
  }

  private Uni<Boolean> isYoung(Caller caller, SantriId santri) {
    return switch (caller.role()) {
      case SANTRI -> Uni.createFrom().item(santri.equals(caller.santriId()));
      case WALI -> identity.isLinked(santri, caller.userId());
      case ADMIN_KEUANGAN, BENDAHARA, ADMIN_UNIT ->
          identity
              .find(santri)
              .call(
                  known -> profiles.guess(pool, santri, known.nis(), known.name(), known.status()))
              .replaceWith(true);
      case PENGURUS -> Uni.createFrom().item(false);
    };
  }
}
