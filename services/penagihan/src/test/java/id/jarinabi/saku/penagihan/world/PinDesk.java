package id.jarinabi.saku.penagihan.world;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.kernel.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// identity, as far as PINs go: one PIN is right for everybody.
public final class PinDesk {
  public static final String RIGHT = "271828";
  public static final String WRONG = "864209";
  public static final String LOCKED = "555777";

  private static final Map<String, String> RESETS = new ConcurrentHashMap<>();

  private PinDesk() {}

  /// From now on `user`'s PIN was reset a moment ago, by `by`.
  public static void wasReset(UserId user, UserId by) {
    RESETS.put(user.toString(), by.toString());
  }

  static Object check(JsonNode question) {
    var by = RESETS.get(question.path("userId").asText());
    for (var other : question.path("notResetBy")) {
      if (other.asText().equals(by)) {
        return Map.of("result", "RECENTLY_RESET");
      }
    }
    return switch (question.path("pin").asText()) {
      case RIGHT -> Map.of("result", "VALID");
      case LOCKED -> Map.of("result", "LOCKED", "lockedUntil", "2026-11-23T10:15:00Z");
      default -> Map.of("result", "INVALID", "attemptsRemaining", 4);
    };
  }
}
