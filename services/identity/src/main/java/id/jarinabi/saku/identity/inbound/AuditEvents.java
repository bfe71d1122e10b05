package id.jarinabi.saku.identity.inbound;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.identity.audit.AuditChainer;
import id.jarinabi.saku.identity.audit.AuditLogs;
import id.jarinabi.saku.outbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/// What every service, this one too, says that somebody did.
@ApplicationScoped
class AuditEvents {
  private final Inbox inbox;
  private final AuditLogs logs;
  private final AuditChainer chainer;

  AuditEvents(Inbox inbox, AuditLogs logs, AuditChainer chainer) {
    this.inbox = inbox;
    this.logs = logs;
    this.chainer = chainer;
  }

  @Incoming("audit")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox
        .take("identity.audit", message, AuditRecorded.class, logs::append)
        .invoke(chainer::wake);
  }
}
