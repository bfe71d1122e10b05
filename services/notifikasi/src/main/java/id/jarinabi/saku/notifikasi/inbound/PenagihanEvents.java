package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.PenagihanEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PenagihanEvents {
  private final Listener listener;

  PenagihanEvents(Listener listener) {
    this.listener = listener;
  }

  @Incoming("penagihan")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.penagihan", message, PenagihanEvent.class);
  }
}
