package id.jarinabi.saku.outbox;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BiFunction;
import org.eclipse.microprofile.reactive.messaging.Message;

/// Takes events in: however often one is delivered, it has one effect.
///
/// A fault that passes (the database is away) is tried again for ever, which holds the topic
/// back. A fault that will not pass (a body that cannot be read, a rule that breaks) is tried
/// five times, then the event is parked on `<topic>.dead` and the next one goes on. While this
/// process stops nothing is parked: what it cannot finish any more is its successor's.
@ApplicationScoped
public class Inbox {
  private static final int TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final String TAKE =
      "insert into inbox (consumer, event_id) values ($1, $2) on conflict do nothing";

  private final Transactions transactions;
  private final Topics topics;
  private volatile boolean stopping;

  Inbox(Transactions transactions, Topics topics) {
    this.transactions = transactions;
    this.topics = topics;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /// `consumer` names the listener and never changes; `form` is what it understands, anything
  /// else on the topic is passed over. `effect` runs in the transaction that also notes the
  /// event as taken.
  public <E extends DomainEvent> Uni<Void> take(
      String consumer,
      Message<byte[]> message,
      Class<E> form,
      BiFunction<Tx, Delivered<E>, Uni<Void>> effect) {
    var received = ReceivedEvent.of(message);
    var entry = received.type().flatMap(EventCatalog::ofType).orElse(null);
    if (entry == null || !form.isAssignableFrom(entry.form())) {
      return Uni.createFrom().completionStage(message.ack());
    }
    return Uni.createFrom()
        .deferred(() -> takeOnce(consumer, received, form.cast(read(received, entry)), effect))
        .onFailure(PassingFault::isPassing)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE)
        .atMost(TRIES - 1)
        .onFailure()
        .recoverWithUni(
            fault -> stopping ? Uni.createFrom().nothing() : park(consumer, received, fault))
        .chain(() -> Uni.createFrom().completionStage(message.ack()));
  }

  private <E extends DomainEvent> Uni<Void> takeOnce(
      String consumer,
      ReceivedEvent received,
      E event,
      BiFunction<Tx, Delivered<E>, Uni<Void>> effect) {
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(TAKE)
                .execute(Tuple.of(consumer, received.id()))
                .flatMap(
                    rows ->
                        rows.rowCount() == 0
                            ? Uni.createFrom().voidItem()
                            : effect.apply(
                                tx, new Delivered<>(event, received.id(), received.time()))));
  }

  private Uni<Void> park(String consumer, ReceivedEvent received, Throwable fault) {
    Log.errorf(fault, "%s cannot take %s in; parked", consumer, received.type().orElse("?"));
    return topics
        .sendToDead(received, consumer, fault)
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private static DomainEvent read(ReceivedEvent received, EventCatalog.Entry entry) {
    try {
      return EventJson.read(received.body(), entry.form());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
