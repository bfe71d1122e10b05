package id.jarinabi.saku.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.io.IOException;
import java.util.function.Function;

/// How the kernel's words look in JSON: ids as UUID strings, money as an integer of rupiah.
public final class KernelModule extends SimpleModule {

  public KernelModule() {
    super("saku-kernel");
    id(SantriId.class, SantriId::fromString);
    id(UnitId.class, UnitId::fromString);
    id(UserId.class, UserId::fromString);
    addSerializer(new RupiahSerializer());
    addDeserializer(Rupiah.class, new RupiahDeserializer());
  }

  private <T> void id(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(
        type,
        new FromStringDeserializer<T>(type) {
          @Override
          protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
              var id = parse.apply(text);
              // The JDK reads "1-1-1-1-1" as well.
              if (id.toString().equalsIgnoreCase(text)) {
                return id;
              }
            } catch (IllegalArgumentException e) {
              // Told below, like any other text that is no id.
            }
            return type.cast(context.handleWeirdStringValue(type, text, "not a UUID"));
          }
        });
  }

  private static final class RupiahSerializer extends StdScalarSerializer<Rupiah> {
    RupiahSerializer() {
      super(Rupiah.class);
    }

    @Override
    public void serialize(Rupiah money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(money.value());
    }
  }

  private static final class RupiahDeserializer extends StdScalarDeserializer<Rupiah> {
    RupiahDeserializer() {
      super(Rupiah.class);
    }

    @Override
    public Rupiah deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return new Rupiah(_parseLongPrimitive(json, context));
    }
  }
}
