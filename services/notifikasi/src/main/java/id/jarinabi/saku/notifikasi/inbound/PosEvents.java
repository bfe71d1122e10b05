package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.notifikasi.people.People;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PosEvents {
  private final Listener listener;
  private final People people;

  PosEvents(Listener listener, People people) {
    this.listener = listener;
    this.people = people;
  }

  @Incoming("pos")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.pos", message, PosEvent.class, this::learn);
  }

  private Uni<Void> learn(Tx tx, Delivered<PosEvent> delivered, Rings rings) {
    return delivered.event() instanceof PosEvent.UnitChanged unit
        ? people.unit(tx, unit.unitId(), unit.version(), unit.name())
        : Uni.createFrom().voidItem();
  }
}
