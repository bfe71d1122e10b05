package id.jarinabi.saku.events.contract;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The catalogue told as AsyncAPI 3.0: a channel for each topic, a message for each event.
final class AsyncApi {
  private static final String HEAD =
      """
      asyncapi: 3.0.0
      info:
        title: Saku Santri
        version: "1"
        description: >-
          What the services tell each other: CloudEvents 1.0 in binary mode on Kafka. An event is
          delivered at least once, and in order with the others of its key. Readers ignore fields
          and types that they do not know.
      defaultContentType: application/json
      channels:
      """;

  private static final String COMPONENTS =
      """
      components:
        schemas:
          cloudEvent:
            type: object
            required: [ce_specversion, ce_id, ce_type, ce_source, ce_time]
            properties:
              ce_specversion:
                const: "1.0"
              ce_id:
                type: string
                format: uuid
                description: the same on every delivery of one event
              ce_type:
                type: string
              ce_source:
                type: string
                description: /saku/ and the name of the service that tells
              ce_time:
                type: string
                format: date-time
                description: when it happened
      """;

  private AsyncApi() {}

  static String document() {
    var topics =
        EventCatalog.entries().stream()
            .collect(groupingBy(EventCatalog.Entry::topic, TreeMap::new, toList()));
    return HEAD
        + topics.entrySet().stream()
            .map(topic -> channel(topic.getKey(), topic.getValue()))
            .collect(joining())
        + "operations:\n"
        + topics.keySet().stream().map(AsyncApi::operation).collect(joining())
        + COMPONENTS;
  }

  private static String channel(String topic, List<EventCatalog.Entry> entries) {
    var head =
        """
          %1$s:
            address: saku.%1$s
            bindings:
              kafka:
                partitions: 12
                bindingVersion: 0.5.0
            messages:
        """
            .formatted(topic);
    return head + entries.stream().map(AsyncApi::message).collect(joining());
  }

  private static String message(EventCatalog.Entry entry) {
    return """
            %1$s:
              name: %1$s
              contentType: application/json
              headers:
                allOf:
                  - $ref: "#/components/schemas/cloudEvent"
                  - properties:
                      ce_type:
                        const: %1$s
              payload:
                $ref: events/%1$s.schema.json
              bindings:
                kafka:
                  key:
                    type: string
                    format: uuid
                    description: the %2$s of the body
                  bindingVersion: 0.5.0
      """
        .formatted(entry.type(), keyField(entry));
  }

  private static String operation(String topic) {
    return """
        tell-%1$s:
          action: send
          channel:
            $ref: "#/channels/%1$s"
          summary: Told by %2$s.
      """
        .formatted(topic, topic.equals("audit") ? "every service" : topic);
  }

  /// Which field orders an event, seen in its example, where no two ids are alike.
  private static String keyField(EventCatalog.Entry entry) {
    var example = EventExamples.of(entry);
    return Stream.of(requireNonNull(entry.form().getRecordComponents()))
        .filter(field -> example.key().toString().equals(valueOf(field, example)))
        .map(RecordComponent::getName)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field is the key of " + entry.type()));
  }

  private static String valueOf(RecordComponent field, DomainEvent event) {
    try {
      return String.valueOf(field.getAccessor().invoke(event));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
