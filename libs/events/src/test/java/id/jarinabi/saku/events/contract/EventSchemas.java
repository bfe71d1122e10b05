package id.jarinabi.saku.events.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Derives an event's JSON Schema from its record: what is not `@Nullable` is required, and
/// nothing forbids a field that comes later.
final class EventSchemas {
  private static final Set<Class<?>> IDS = Set.of(SantriId.class, UnitId.class, UserId.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final SchemaGenerator generator;

  EventSchemas() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.INLINE_ALL_SCHEMAS);
    config.forFields().withRequiredCheck(field -> !mayBeMissing(field));
    config
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparingInt(EventSchemas::positionInRecord))
        .withCustomDefinitionProvider(
            (type, context) ->
                IDS.contains(type.getErasedType())
                    ? new CustomDefinition(
                        context
                            .getGeneratorConfig()
                            .createObjectNode()
                            .put("type", "string")
                            .put("format", "uuid"))
                    : null);
    generator = new SchemaGenerator(config.build());
  }

  ObjectNode of(EventCatalog.Entry entry) {
    try {
      var generated = JSON.readTree(generator.generateSchema(entry.form()).toString());
      var schema = JSON.createObjectNode();
      schema.set("$schema", generated.get("$schema"));
      schema.put("$id", "urn:saku:event:" + entry.type());
      schema.put("title", entry.type());
      return schema.setAll((ObjectNode) generated);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean mayBeMissing(FieldScope field) {
    return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// The order of the record itself, so that a schema reads like it.
  private static int positionInRecord(MemberScope<?, ?> member) {
    var components = member.getDeclaringType().getErasedType().getRecordComponents();
    return Stream.of(components == null ? new RecordComponent[0] : components)
        .map(RecordComponent::getName)
        .toList()
        .indexOf(member.getName());
  }
}
