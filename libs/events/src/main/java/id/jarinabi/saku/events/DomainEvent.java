package id.jarinabi.saku.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/// Something that has happened and was told. A record may gain optional fields; whatever breaks
/// a reader of the old form becomes a new `.v2` type beside it. Consumers ignore fields they do
/// not know.
public sealed interface DomainEvent
    permits AuditRecorded,
        BrivaEvent,
        IdentityEvent,
        PenagihanEvent,
        PosEvent,
        SaldoEvent,
        TopupEvent {

  /// What orders it: events of one key are delivered in the order they were written. The
  /// santri's id for everything about a santri, else the id of the thing it speaks of.
  @JsonIgnore
  UUID key();
}
