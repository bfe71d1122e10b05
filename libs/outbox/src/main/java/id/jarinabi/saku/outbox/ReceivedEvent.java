package id.jarinabi.saku.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;

/// A record as it came from a topic, before anybody trusts it.
record ReceivedEvent(String topic, String key, Headers headers, byte[] body) {

  static ReceivedEvent of(Message<byte[]> message) {
    var metadata =
        message
            .getMetadata(IncomingKafkaRecordMetadata.class)
            .orElseThrow(() -> new IllegalStateException("not from Kafka"));
    var payload = message.getPayload();
    return new ReceivedEvent(
        metadata.getTopic(),
        String.valueOf(metadata.getKey()),
        metadata.getHeaders(),
        payload == null ? new byte[0] : payload);
  }

  Optional<String> type() {
    return header("ce_type");
  }

  /// Fails when there is none: an event without an id cannot be taken in once.
  UUID id() {
    return UUID.fromString(
        header("ce_id").orElseThrow(() -> new IllegalArgumentException("no ce_id")));
  }

  OffsetDateTime time() {
    return OffsetDateTime.parse(
        header("ce_time").orElseThrow(() -> new IllegalArgumentException("no ce_time")));
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .map(header -> new String(header.value(), UTF_8));
  }
}
