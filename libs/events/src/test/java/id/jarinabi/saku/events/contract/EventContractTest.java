package id.jarinabi.saku.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);
  private static final EventSchemas SCHEMAS = new EventSchemas();

  static Stream<Arguments> events() {
    return EventCatalog.entries().stream()
        .map(entry -> argumentSet(entry.type(), entry, EventExamples.of(entry)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_schema_breaks_nothing_that_was_promised(EventCatalog.Entry entry, DomainEvent example)
      throws IOException {
    var committed = CommittedContracts.read(schemaFile(entry));
    if (committed.isPresent()) {
      assertThat(SchemaChange.breaks(JSON.readTree(committed.get()), SCHEMAS.of(entry)))
          .as(
              "%s breaks its readers: keep this form and tell a new one beside it as %s",
              entry.type(), entry.type().replaceFirst("v1$", "v2"))
          .isEmpty();
    }
    CommittedContracts.hold(schemaFile(entry), pretty(SCHEMAS.of(entry)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_example_is_what_we_write_in_the_order_of_its_schema(
      EventCatalog.Entry entry, DomainEvent example) throws IOException {
    var json = EventJson.write(example);

    assertThat(fields(SCHEMAS.of(entry).path("properties")))
        .containsSubsequence(fields(JSON.readTree(json)));
    CommittedContracts.hold(exampleFile(entry), pretty(JSON.readTree(json)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_example_is_valid_and_reads_back_as_it_was(EventCatalog.Entry entry, DomainEvent example)
      throws IOException {
    var json = EventJson.write(example);

    assertThat(faults(entry, json)).isEmpty();
    assertThat(EventJson.read(json.getBytes(StandardCharsets.UTF_8), entry.form()))
        .isEqualTo(example);
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_without_a_required_field_is_no_such_event(
      EventCatalog.Entry entry, DomainEvent example) throws IOException {
    var required =
        StreamSupport.stream(SCHEMAS.of(entry).path("required").spliterator(), false)
            .map(JsonNode::asText);

    assertThat(required)
        .isNotEmpty()
        .allSatisfy(
            field -> {
              var json = (ObjectNode) JSON.readTree(EventJson.write(example));
              json.remove(field);
              assertThat(faults(entry, json.toString())).isNotEmpty();
            });
  }

  @Test
  void every_committed_schema_and_example_belongs_to_an_event_of_today() {
    var known =
        EventCatalog.entries().stream()
            .flatMap(
                entry -> Stream.of(entry.type() + ".schema.json", entry.type() + ".example.json"))
            .toList();

    assertThat(CommittedContracts.namesIn("events"))
        .as("an event that was promised may go only when nobody reads it any more")
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static List<com.networknt.schema.Error> faults(EventCatalog.Entry entry, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMAS.of(entry).toString())
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static List<String> fields(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }

  private static String schemaFile(EventCatalog.Entry entry) {
    return "events/" + entry.type() + ".schema.json";
  }

  private static String exampleFile(EventCatalog.Entry entry) {
    return "events/" + entry.type() + ".example.json";
  }

  private static String pretty(JsonNode json) throws JsonProcessingException {
    return JSON.writer(PRETTY).writeValueAsString(json) + "\n";
  }
}
