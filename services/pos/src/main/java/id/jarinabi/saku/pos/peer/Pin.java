package id.jarinabi.saku.pos.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Six digits on their way to identity. Whoever prints one sees nothing.
@RegisterForReflection
@Schema(type = SchemaType.STRING, pattern = "\\d{6}")
public record Pin(@JsonValue String digits) {
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Pin {}

  /// 422 unless it is there and has six digits.
  public static Pin required(@Nullable Pin pin) {
    if (pin == null) {
      throw Problem.invalid("pin", "required", "Masukkan PIN.");
    }
    if (!SIX_DIGITS.matcher(pin.digits()).matches()) {
      throw Problem.invalid("pin", "invalid", "PIN terdiri dari 6 angka.");
    }
    return pin;
  }

  @Override
  public String toString() {
    return "***";
  }
}
