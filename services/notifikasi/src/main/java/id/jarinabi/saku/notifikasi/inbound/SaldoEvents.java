package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.SaldoEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class SaldoEvents {
  private final Listener listener;

  SaldoEvents(Listener listener) {
    this.listener = listener;
  }

  @Incoming("saldo")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.saldo", message, SaldoEvent.class);
  }
}
