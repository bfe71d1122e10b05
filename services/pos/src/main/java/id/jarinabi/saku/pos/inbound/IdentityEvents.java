package id.jarinabi.saku.pos.inbound;

import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinRefused;
import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.pos.santri.SantriNames;
import id.jarinabi.saku.pos.shift.CashierNames;
import id.jarinabi.saku.web.caller.RevokedTokens;
import id.jarinabi.saku.web.family.WaliLinks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/// Keeps the names of santri and cashiers, and the links of wali.
@ApplicationScoped
class IdentityEvents {
  private final Inbox inbox;
  private final SantriNames names;
  private final CashierNames cashiers;
  private final WaliLinks links;
  private final RevokedTokens revoked;

  IdentityEvents(
      Inbox inbox,
      SantriNames names,
      CashierNames cashiers,
      WaliLinks links,
      RevokedTokens revoked) {
    this.inbox = inbox;
    this.names = names;
    this.cashiers = cashiers;
    this.links = links;
    this.revoked = revoked;
  }

  @Incoming("identity")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("pos.identity", message, IdentityEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<IdentityEvent> delivered) {
    return switch (delivered.event()) {
      case SantriRegistered santri ->
          names.keep(tx, santri.santriId(), santri.version(), santri.nis(), santri.name());
      case SantriChanged santri ->
          names.keep(tx, santri.santriId(), santri.version(), santri.nis(), santri.name());
      case WaliLinked link ->
          links.learn(tx, link.santriId(), link.waliId(), true, link.occurredAt());
      case WaliUnlinked link ->
          links.learn(tx, link.santriId(), link.waliId(), false, link.occurredAt());
      case SessionsRevoked told -> revoked.revoke(tx, told.userId(), told.notBefore());
      case UserRegistered user -> cashier(tx, delivered, user.userId(), user.name(), user.role());
      case UserChanged user -> cashier(tx, delivered, user.userId(), user.name(), user.role());
      case PinLocked _, PinReset _, PinRefused _, CardReplaced _ -> Uni.createFrom().voidItem();
    };
  }

  /// Nobody else's name is anything to this service.
  private Uni<Void> cashier(
      Tx tx, Delivered<IdentityEvent> delivered, UserId user, String name, String role) {
    return role.equals(Role.ADMIN_UNIT_NAME)
        ? cashiers.keep(tx, user, name, delivered.occurredAt(), delivered.id())
        : Uni.createFrom().voidItem();
  }
}
