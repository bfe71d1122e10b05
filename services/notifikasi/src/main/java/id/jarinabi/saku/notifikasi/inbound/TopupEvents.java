package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.TopupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class TopupEvents {
  private final Listener listener;

  TopupEvents(Listener listener) {
    this.listener = listener;
  }

  @Incoming("topup")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.topup", message, TopupEvent.class);
  }
}
