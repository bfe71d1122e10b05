package id.jarinabi.saku.penagihan.inbound;

import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.receipt.Names;
import id.jarinabi.saku.web.caller.RevokedTokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class IdentityEvents {
  private final Inbox inbox;
  private final Names names;
  private final RevokedTokens revoked;

  IdentityEvents(Inbox inbox, Names names, RevokedTokens revoked) {
    this.inbox = inbox;
    this.names = names;
    this.revoked = revoked;
  }

  @Incoming("identity")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("penagihan.identity", message, IdentityEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<IdentityEvent> delivered) {
    return switch (delivered.event()) {
      case IdentityEvent.UserRegistered told ->
          names.ofUser(tx, told.userId(), told.role(), told.name(), delivered.occurredAt());
      case IdentityEvent.UserChanged told ->
          names.ofUser(tx, told.userId(), told.role(), told.name(), delivered.occurredAt());
      case IdentityEvent.SessionsRevoked told ->
          revoked.revoke(tx, told.userId(), told.notBefore());
      case IdentityEvent.SantriRegistered _,
          IdentityEvent.SantriChanged _,
          IdentityEvent.WaliLinked _,
          IdentityEvent.WaliUnlinked _,
          IdentityEvent.PinLocked _,
          IdentityEvent.PinReset _,
          IdentityEvent.PinRefused _,
          IdentityEvent.CardReplaced _ ->
          Uni.createFrom().voidItem();
    };
  }
}
