package id.jarinabi.saku.briva.bri;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/// BRI's JSON, read with patience: numbers where text was promised, two spellings of one name.
final class BriJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private BriJson() {}

  /// Missing where the bytes are no JSON.
  static JsonNode read(byte[] body) {
    try {
      var read = JSON.readTree(body);
      return read == null ? MissingNode.getInstance() : read;
    } catch (IOException | NumberFormatException unreadable) {
      // The latter for an exponent beyond every number.
      return MissingNode.getInstance();
    }
  }

  static JsonNode virtualAccountData(JsonNode body) {
    var data = body.path("virtualAccountData");
    return data.isMissingNode() ? body.path("virtualAccountdata") : data;
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static byte[] write(ObjectNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
