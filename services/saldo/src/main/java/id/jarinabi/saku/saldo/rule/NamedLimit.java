package id.jarinabi.saku.saldo.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells "null", which takes a limit away, from a limit that was forgotten in the body.
final class NamedLimit extends StdDeserializer<Optional<Long>> {

  NamedLimit() {
    super(Optional.class);
  }

  @Override
  public Optional<Long> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return Optional.of(context.readValue(json, Long.class));
  }

  @Override
  public Optional<Long> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
