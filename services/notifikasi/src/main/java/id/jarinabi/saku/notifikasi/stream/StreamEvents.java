package id.jarinabi.saku.notifikasi.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.notifikasi.inbox.Numbered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/// What stands on the wire. Only notifications have an id: what a client has not seen of them is
/// sent again; a signal that it missed is made good by reading everything anew.
@ApplicationScoped
class StreamEvents {
  static final String REFRESH = "refresh";

  private final ObjectMapper json;

  StreamEvents(ObjectMapper json) {
    this.json = json;
  }

  OutboundSseEvent notification(Numbered row) {
    try {
      return event("notification")
          .id(Long.toString(row.number()))
          .data(String.class, json.writeValueAsString(row.notification()))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  OutboundSseEvent signal(String name, UUID objectId) {
    return event(name).data(String.class, "{\"objectId\":\"" + objectId + "\"}").build();
  }

  /// More has changed than can be told one by one.
  OutboundSseEvent refresh() {
    return event(REFRESH).data(String.class, "{}").build();
  }

  OutboundSseEvent end(StreamEnd reason) {
    return event("end").data(String.class, reason.json()).build();
  }

  OutboundSseEvent heartbeat() {
    return new OutboundSseEventImpl.BuilderImpl().comment("").build();
  }

  private static OutboundSseEvent.Builder event(String name) {
    return new OutboundSseEventImpl.BuilderImpl().name(name);
  }
}
