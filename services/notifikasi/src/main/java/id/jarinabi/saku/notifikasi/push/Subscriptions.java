package id.jarinabi.saku.notifikasi.push;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.util.Optional;

/// Which browsers want to be woken for whom. A browser belongs to who used it last.
@ApplicationScoped
class Subscriptions {
  private static final int PER_PERSON = 10;

  /// Under a lock, so that many at once do not outgrow the limit together.
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext($1::text))";

  private static final String TAKE_OVER =
      "delete from push_subscriptions where endpoint = $1 and user_id <> $2";

  private static final String ADD =
      """
      insert into push_subscriptions as known (user_id, endpoint, public_key, secret)
      values ($1, $2, $3, $4)
      on conflict (endpoint) do update
      set user_id = excluded.user_id, public_key = excluded.public_key, secret = excluded.secret,
        subscribed_at = clock_timestamp()""";

  private static final String FORGET_OLDEST =
      """
      delete from push_subscriptions where id in (
        select id from push_subscriptions where user_id = $1
        order by subscribed_at desc, id desc offset $2)""";

  private static final String END =
      "delete from push_subscriptions where user_id = $1 and endpoint = $2";

  private final PushHosts hosts;
  private final Transactions transactions;
  private final Pool pool;

  Subscriptions(PushHosts hosts, Transactions transactions, Pool pool) {
    this.hosts = hosts;
    this.transactions = transactions;
    this.pool = pool;
  }

  Uni<Void> add(UserId user, PushForms.Subscription wanted) {
    var keys =
        BrowserKeys.of(wanted.keys().p256dh(), wanted.keys().auth())
            .orElseThrow(
                () -> Problem.invalid("keys", "invalid", "Kunci peramban tidak dapat dipakai."));
    return requirePublic(wanted.endpoint())
        .chain(
            () ->
                transactions.run(
                    tx ->
                        tx.sql()
                            .preparedQuery(LOCK)
                            .execute(Tuple.of(user.toString()))
                            .chain(
                                () ->
                                    tx.sql()
                                        .preparedQuery(TAKE_OVER)
                                        .execute(Tuple.of(wanted.endpoint(), user.value())))
                            .chain(
                                () ->
                                    tx.sql()
                                        .preparedQuery(ADD)
                                        .execute(
                                            Tuple.of(
                                                user.value(),
                                                wanted.endpoint(),
                                                Buffer.buffer(keys.point()),
                                                Buffer.buffer(keys.secret()))))
                            .chain(
                                () ->
                                    tx.sql()
                                        .preparedQuery(FORGET_OLDEST)
                                        .execute(Tuple.of(user.value(), PER_PERSON)))
                            .replaceWithVoid()));
  }

  /// To end what is not there changes nothing.
  Uni<Void> end(UserId user, String endpoint) {
    if (hosts.parse(endpoint).isEmpty()) {
      throw notPublic();
    }
    return pool.preparedQuery(END).execute(Tuple.of(user.value(), endpoint)).replaceWithVoid();
  }

  /// A host that nobody knows now may be known later: it is judged again before each push.
  private Uni<Void> requirePublic(String endpoint) {
    var uri = hosts.parse(endpoint).orElseThrow(Subscriptions::notPublic);
    return hosts
        .lookUp(uri)
        .invoke(
            address -> {
              if (address.isEmpty()) {
                throw notPublic();
              }
            })
        .onFailure(UnknownHostException.class)
        .recoverWithItem(Optional.empty())
        .replaceWithVoid();
  }

  private static Problem notPublic() {
    return Problem.invalid(
        "endpoint", "not_public", "Alamat layanan notifikasi peramban ini tidak dapat dipakai.");
  }
}
