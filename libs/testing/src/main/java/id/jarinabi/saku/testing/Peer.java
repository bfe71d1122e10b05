package id.jarinabi.saku.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Map;

/// One service speaking to another, under its own key.
public record Peer(String name) {

  /// Signs whatever this service might say; `type` is the token's kind, such as `service+jwt`.
  public String sign(String type, String audience, Duration life, Map<String, Object> claims) {
    return Jwt.claims(claims)
        .issuer(name)
        .audience(audience)
        .expiresIn(life)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(name)
        .header("typ", type)
        .sign(Bench.get().keys().signing().get(name));
  }

  /// A request of this service to the internal side of another.
  public RequestSpecification requestTo(String callee) {
    return RestAssured.given()
        .header("Saku-Service-Token", sign("service+jwt", callee, Duration.ofMinutes(2), Map.of()));
  }
}
