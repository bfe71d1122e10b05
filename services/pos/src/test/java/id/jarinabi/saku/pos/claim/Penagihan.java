package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.testing.Peer;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// penagihan as pos knows it: it reserves, and it gives back.
public final class Penagihan {
  private Penagihan() {}

  /// A reservation of everything the unit has sold up to today.
  public static JsonPath reserve(UUID claim, UnitId unit) {
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    return reserve(claim, unit, today.minusDays(30), today);
  }

  static JsonPath reserve(UUID claim, UnitId unit, LocalDate from, LocalDate to) {
    return post(claim + "/reservation", period(unit, from, to));
  }

  static JsonPath preview(UnitId unit, LocalDate from, LocalDate to) {
    return post("preview", period(unit, from, to));
  }

  static void release(UUID claim, UnitId unit) {
    post(claim + "/release", Map.of("unitId", unit.toString()));
  }

  /// `SALE:<id>` or `VOID:<id>`, oldest first.
  public static List<String> lines(JsonPath answer) {
    return answer.<Map<String, Object>>getList("lines").stream()
        .map(line -> line.get("kind") + ":" + line.get("transactionId"))
        .toList();
  }

  private static Map<String, String> period(UnitId unit, LocalDate from, LocalDate to) {
    return Map.of("unitId", unit.toString(), "from", from.toString(), "to", to.toString());
  }

  private static JsonPath post(String path, Object body) {
    var answer =
        new Peer("penagihan")
            .requestTo("pos")
            .contentType(ContentType.JSON)
            .body(body)
            .post("/internal/pos/claims/" + path)
            .then()
            .extract()
            .response();
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.asString());
    }
    return answer.jsonPath();
  }
}
