package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.notifikasi.notice.TellNews;
import id.jarinabi.saku.notifikasi.push.PushSender;
import id.jarinabi.saku.notifikasi.stream.Bell;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Message;

/// Takes an event in: what is learned from it, then what is told of it, in one transaction. Only
/// once that has committed are the people woken.
@ApplicationScoped
class Listener {
  private final Inbox inbox;
  private final TellNews news;
  private final Bell bell;
  private final PushSender pushes;

  Listener(Inbox inbox, TellNews news, Bell bell, PushSender pushes) {
    this.inbox = inbox;
    this.news = news;
    this.bell = bell;
    this.pushes = pushes;
  }

  /// What else an event does here, beside being told.
  @FunctionalInterface
  interface Learning<E extends DomainEvent> {
    Uni<Void> from(Tx tx, Delivered<E> delivered, Rings rings);
  }

  <E extends DomainEvent> Uni<Void> take(String consumer, Message<byte[]> message, Class<E> form) {
    return take(consumer, message, form, (tx, delivered, rings) -> Uni.createFrom().voidItem());
  }

  <E extends DomainEvent> Uni<Void> take(
      String consumer, Message<byte[]> message, Class<E> form, Learning<E> learning) {
    var rings = new Rings();
    return inbox
        .take(
            consumer,
            message,
            form,
            (tx, delivered) -> {
              rings.clear();
              return learning
                  .from(tx, delivered, rings)
                  .chain(() -> news.run(tx, delivered, rings));
            })
        .invoke(
            () -> {
              bell.ring(rings);
              if (rings.hasNews()) {
                pushes.wake();
              }
            });
  }
}
