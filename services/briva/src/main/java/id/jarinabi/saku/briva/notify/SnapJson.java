package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/// The body of a bank's call. A number stays what was written, never a float; a name that stands
/// twice makes the whole unreadable, since two readers could read it differently.
final class SnapJson {
  private static final int DEEPEST = 16;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SnapJson() {}

  /// Empty for what is neither text nor a number.
  static String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : "";
  }

  static Optional<JsonNode> object(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (IOException | NumberFormatException unreadable) {
      // The latter for an exponent beyond every number.
      return Optional.empty();
    }
  }
}
