package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.BrivaEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class BrivaEvents {
  private final Listener listener;

  BrivaEvents(Listener listener) {
    this.listener = listener;
  }

  @Incoming("briva")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.briva", message, BrivaEvent.class);
  }
}
