package id.jarinabi.saku.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// Writes to Kafka: CloudEvents 1.0 in binary mode, the attributes in headers, the body as it is.
@ApplicationScoped
class Topics {
  private static final int BUFFERED = 512;

  private final MutinyEmitter<byte[]> emitter;
  private final String prefix;
  private final String source;

  Topics(
      @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFERED)
          MutinyEmitter<byte[]> emitter,
      @ConfigProperty(name = "saku.topic-prefix") String prefix,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.emitter = emitter;
    this.prefix = prefix;
    this.source = "/saku/" + service;
  }

  /// Completes when all in-sync replicas have it; fails when the broker is away.
  Uni<Void> send(EventMessage message) {
    var headers = cloudEventHeaders(message);
    return send(
        prefix + "." + message.topic(), message.key(), headers, message.body().getBytes(UTF_8));
  }

  /// Parks what cannot be taken in beside its topic, as it came, with the reason.
  Uni<Void> sendToDead(ReceivedEvent event, String consumer, Throwable reason) {
    var headers = new RecordHeaders(event.headers().toArray());
    headers.add("saku_dead_consumer", consumer.getBytes(UTF_8));
    headers.add("saku_dead_reason", String.valueOf(reason).getBytes(UTF_8));
    return send(event.topic() + ".dead", event.key(), headers, event.body());
  }

  private Uni<Void> send(String topic, String key, RecordHeaders headers, byte[] body) {
    var metadata =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(topic)
            .withKey(key)
            .withHeaders(headers)
            .build();
    return emitter.sendMessage(Message.of(body, Metadata.of(metadata)));
  }

  private RecordHeaders cloudEventHeaders(EventMessage message) {
    var headers = new RecordHeaders();
    header(headers, "ce_specversion", "1.0");
    header(headers, "ce_id", message.id().toString());
    header(headers, "ce_type", message.type());
    header(headers, "ce_source", source);
    header(headers, "ce_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(message.time()));
    header(headers, "content-type", "application/json");
    return headers;
  }

  private static void header(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
