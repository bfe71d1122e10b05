package id.jarinabi.saku.notifikasi.inbound;

import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.notifikasi.people.People;
import id.jarinabi.saku.notifikasi.people.People.AccountWord;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.RevokedTokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class IdentityEvents {
  private final Listener listener;
  private final People people;
  private final RevokedTokens revoked;

  IdentityEvents(Listener listener, People people, RevokedTokens revoked) {
    this.listener = listener;
    this.people = people;
    this.revoked = revoked;
  }

  @Incoming("identity")
  Uni<Void> receive(Message<byte[]> message) {
    return listener.take("notifikasi.identity", message, IdentityEvent.class, this::learn);
  }

  private Uni<Void> learn(Tx tx, Delivered<IdentityEvent> delivered, Rings rings) {
    return switch (delivered.event()) {
      case IdentityEvent.UserRegistered told ->
          people.account(
              tx,
              new AccountWord(
                  told.userId(),
                  told.name(),
                  told.role(),
                  told.unitId(),
                  told.santriId(),
                  told.active(),
                  delivered.occurredAt(),
                  delivered.id()),
              rings);
      case IdentityEvent.UserChanged told ->
          people.account(
              tx,
              new AccountWord(
                  told.userId(),
                  told.name(),
                  told.role(),
                  told.unitId(),
                  told.santriId(),
                  told.active(),
                  delivered.occurredAt(),
                  delivered.id()),
              rings);
      case IdentityEvent.SantriRegistered told ->
          people.santri(tx, told.santriId(), told.version(), told.name());
      case IdentityEvent.SantriChanged told ->
          people.santri(tx, told.santriId(), told.version(), told.name());
      case IdentityEvent.WaliLinked told ->
          people.link(tx, told.santriId(), told.waliId(), true, told.occurredAt(), rings);
      case IdentityEvent.WaliUnlinked told ->
          people.link(tx, told.santriId(), told.waliId(), false, told.occurredAt(), rings);
      case IdentityEvent.SessionsRevoked told ->
          revoked.revoke(tx, told.userId(), told.notBefore());
      case IdentityEvent.PinLocked _,
          IdentityEvent.PinReset _,
          IdentityEvent.PinRefused _,
          IdentityEvent.CardReplaced _ ->
          Uni.createFrom().voidItem();
    };
  }
}
