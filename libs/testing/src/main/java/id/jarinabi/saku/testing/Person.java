package id.jarinabi.saku.testing;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody with an account and one open session, as identity would vouch for them.
public record Person(
    UserId userId,
    Role role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    UUID sessionId) {

  public static Person of(Role role) {
    return new Person(new UserId(UUID.randomUUID()), role, null, null, UUID.randomUUID());
  }

  public static Person adminOf(UnitId unit) {
    return new Person(
        new UserId(UUID.randomUUID()), Role.ADMIN_UNIT, unit, null, UUID.randomUUID());
  }

  public static Person santri(SantriId santri) {
    return new Person(new UserId(UUID.randomUUID()), Role.SANTRI, null, santri, UUID.randomUUID());
  }

  /// The same person on another device.
  public Person onAnotherDevice() {
    return new Person(userId, role, unitId, santriId, UUID.randomUUID());
  }

  public String token() {
    return token(role.wireName());
  }

  /// A token whose only group is `group`, such as `password-change` or `kiosk`.
  public String token(String group) {
    var claims =
        Jwt.issuer("saku-identity")
            .audience("saku")
            .subject(userId.toString())
            .upn(userId.toString())
            .groups(Set.of(group))
            .claim("role", role.wireName())
            .claim("sid", sessionId.toString())
            .claim("iat_ms", System.currentTimeMillis());
    if (unitId != null) {
      claims.claim("unit", unitId.toString());
    }
    if (santriId != null) {
      claims.claim("santri", santriId.toString());
    }
    return claims
        .expiresIn(Duration.ofMinutes(10))
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(TestKeys.USERS)
        .sign(Bench.get().keys().signing().get(TestKeys.USERS));
  }

  /// A request in this person's name.
  public RequestSpecification request() {
    return RestAssured.given().auth().oauth2(token());
  }
}
