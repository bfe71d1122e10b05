package id.jarinabi.saku.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// Where work that changes something runs: one transaction, and the relay is woken after its
/// commit.
@ApplicationScoped
public class Transactions {
  private final Pool pool;
  private final OutboxRelay relay;

  Transactions(Pool pool, OutboxRelay relay) {
    this.pool = pool;
    this.relay = relay;
  }

  /// Commits when `work` yields an item, undoes everything when it fails. The relay is woken
  /// outside the transaction: a NOTIFY inside it would make every commit of the server wait in
  /// one line.
  public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
    return pool.withTransaction(connection -> work.apply(new Tx(connection))).invoke(relay::wake);
  }
}
