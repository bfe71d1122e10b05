package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.outbox.OutboxRelay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/// Changes of the catalogue are Hibernate's, the outbox is ours: the event is written by a native
/// query on the session that holds the change, so that both become true together.
@ApplicationScoped
class CatalogueNews {
  /// As text first: the driver would make a JSON string of a parameter of type jsonb.
  private static final String TELL =
      """
      insert into outbox (topic, key, type, body)
      values (?1, ?2, ?3, cast(cast(?4 as text) as jsonb))""";

  private final OutboxRelay relay;

  CatalogueNews(OutboxRelay relay) {
    this.relay = relay;
  }

  /// One transaction of the catalogue; the relay is woken after its commit.
  <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return Panache.withTransaction(work).invoke(relay::wake);
  }

  /// Brings what was changed to the database, whose version the event carries.
  Uni<Void> flush() {
    return Panache.getSession().flatMap(Mutiny.Session::flush);
  }

  Uni<Void> tell(DomainEvent event) {
    var entry = EventCatalog.of(event);
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(TELL)
                    .setParameter(1, entry.topic())
                    .setParameter(2, event.key())
                    .setParameter(3, entry.type())
                    .setParameter(4, EventJson.write(event))
                    .executeUpdate())
        .replaceWithVoid();
  }
}
