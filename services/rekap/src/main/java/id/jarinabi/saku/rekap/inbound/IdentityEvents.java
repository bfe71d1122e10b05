package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.people.Names;
import id.jarinabi.saku.web.caller.RevokedTokens;
import id.jarinabi.saku.web.family.WaliLinks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class IdentityEvents {
  private final Inbox inbox;
  private final Names names;
  private final WaliLinks links;
  private final RevokedTokens revoked;

  IdentityEvents(Inbox inbox, Names names, WaliLinks links, RevokedTokens revoked) {
    this.inbox = inbox;
    this.names = names;
    this.links = links;
    this.revoked = revoked;
  }

  @Incoming("identity")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.identity", message, IdentityEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<IdentityEvent> delivered) {
    return switch (delivered.event()) {
      case IdentityEvent.SantriRegistered told ->
          names.santri(tx, told.santriId(), told.version(), told.nis(), told.name());
      case IdentityEvent.SantriChanged told ->
          names.santri(tx, told.santriId(), told.version(), told.nis(), told.name());
      case IdentityEvent.UserRegistered told ->
          names.user(tx, told.userId(), told.name(), delivered.occurredAt(), delivered.id());
      case IdentityEvent.UserChanged told ->
          names.user(tx, told.userId(), told.name(), delivered.occurredAt(), delivered.id());
      case IdentityEvent.WaliLinked told ->
          links.learn(tx, told.santriId(), told.waliId(), true, told.occurredAt());
      case IdentityEvent.WaliUnlinked told ->
          links.learn(tx, told.santriId(), told.waliId(), false, told.occurredAt());
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
