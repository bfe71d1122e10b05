package id.jarinabi.saku.outbox;

import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/// Notes every effect in the order of its happening. A payer called “racun” is more than it can
/// take.
@ApplicationScoped
class Listener {
  static final String TABLE =
      """
      create table if not exists topup.effects (
        happened bigint generated always as identity primary key,
        event_id uuid not null, santri uuid not null, amount bigint not null)""";

  private final Inbox inbox;

  Listener(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("heard")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("test", message, TopupEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<TopupEvent> delivered) {
    var paid = (TopupPaid) delivered.event();
    if ("racun".equals(paid.payerName())) {
      return Uni.createFrom().failure(new IllegalStateException("cannot take this"));
    }
    return tx.sql()
        .preparedQuery("insert into effects (event_id, santri, amount) values ($1, $2, $3)")
        .execute(Tuple.of(delivered.id(), paid.santriId().value(), paid.amount()))
        .replaceWithVoid();
  }
}
