package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Peer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One purchase as pos brings it to saldo, with identity's word for it.
record Purchase(UUID id, SantriId santri, UnitId unit, long amount, UUID product) {
  private static final Peer POS = new Peer("pos");
  private static final Peer IDENTITY = new Peer("identity");

  static Purchase of(SantriId santri, UnitId unit, long amount) {
    return new Purchase(Uuid7.next(), santri, unit, amount, Uuid7.next());
  }

  Purchase of(UUID otherProduct) {
    return new Purchase(id, santri, unit, amount, otherProduct);
  }

  Map<String, Object> claims() {
    var claims = new HashMap<String, Object>();
    claims.put("sub", santri.toString());
    claims.put("unit", unit.toString());
    claims.put("amount", amount);
    claims.put("purchase", id.toString());
    claims.put("cart", cart());
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  String assertion() {
    return IDENTITY.sign("pin+jwt", "saldo", Duration.ofMinutes(1), claims());
  }

  Map<String, Object> body(String assertion) {
    var body = new HashMap<String, Object>();
    body.put("purchaseId", id.toString());
    body.put("assertion", assertion);
    body.put("santriId", santri.toString());
    body.put("unitId", unit.toString());
    body.put("amount", amount);
    body.put("lines", List.of(line()));
    return body;
  }

  Response debit() {
    return send(body(assertion()));
  }

  static Response send(Object body) {
    return POS.requestTo("saldo")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/internal/saldo/debits");
  }

  Response settle() {
    return POS.requestTo("saldo")
        .contentType(ContentType.JSON)
        .body(Map.of("santriId", santri.toString()))
        .post("/internal/saldo/debits/{id}/settle", id);
  }

  /// `DEBITED`, `FENCED` or the code of the refusal.
  static String verdict(Response response) {
    response.then().statusCode(200);
    String outcome = at(response, "outcome");
    return outcome.equals("DECLINED") ? at(response, "code") : outcome;
  }

  private Map<String, Object> line() {
    return Map.of("productId", product.toString(), "name", "Nasi", "quantity", 1, "total", amount);
  }

  private String cart() {
    try {
      var line = product + "|1|" + amount + "\n";
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
