package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tokens that identity never made, or made for something else.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UserTokenTest {

  @Test
  void a_token_as_identity_makes_it_is_taken() {
    assertThat(withToken(signed(claims())).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_without_a_signature_is_refused() {
    var body = signed(claims()).split("\\.", -1)[1];
    for (var algorithm : new String[] {"none", "None", "NONE", ""}) {
      var header = "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"users-1\"}".formatted(algorithm);
      refusedToken(base64(header) + "." + body + ".");
      refusedToken(base64(header) + "." + body + "." + base64("x"));
    }
  }

  @Test
  void the_public_key_is_no_secret_to_sign_with() throws IOException, JoseException {
    var file = Files.readString(Bench.get().keys().trust().resolve("users.jwks.json"));
    var key =
        (java.security.PublicKey) new JsonWebKeySet(file).getJsonWebKeys().getFirst().getKey();
    var pem = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    for (var secret :
        new byte[][] {
          file.getBytes(UTF_8),
          key.getEncoded(),
          ("-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n").getBytes(UTF_8)
        }) {
      refusedToken(
          claims()
              .jws()
              .algorithm(SignatureAlgorithm.HS256)
              .keyId("users-1")
              .sign(new SecretKeySpec(secret, "HmacSHA256")));
    }
  }

  @Test
  void a_token_of_another_audience_or_issuer_is_refused() {
    refusedToken(signed(claims().audience("saldo")));
    refusedToken(signed(claims().audience(Set.of("Saku", "other"))));
    refusedToken(signed(claims().issuer("topup")));
    refusedToken(signed(claims().issuer("saku-identity ")));
  }

  @Test
  void a_token_outside_its_time_is_refused() {
    var now = Instant.now();
    refusedToken(signed(claims().issuedAt(now.minusSeconds(900)).expiresAt(now.minusSeconds(90))));
    refusedToken(signed(claims().issuedAt(now).expiresAt(now.plus(Duration.ofDays(365)))));
    refusedToken(signed(claims().claim("nbf", now.plusSeconds(600).getEpochSecond())));
  }

  @Test
  void a_token_signed_by_another_key_is_refused_whatever_key_it_names() {
    for (var kid : new String[] {"users-1", "topup", "users-2", "", "../../own/service-key.pem"}) {
      refusedToken(signed(claims(), key("topup"), kid));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "users-2",
        "../trust/users.jwks.json",
        "/dev/null",
        "' or 1=1",
        "file:///etc/passwd"
      })
  void a_token_that_names_an_unknown_key_is_refused(String kid) {
    refusedToken(signed(claims(), key("users-1"), kid));
  }

  @Test
  void a_token_that_was_touched_is_refused() {
    var parts = Person.of(Role.WALI).token().split("\\.", -1);
    var raised =
        new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("wali", "bendahara");
    refusedToken(parts[0] + "." + base64(raised) + "." + parts[2]);
    refusedToken(parts[0] + "." + parts[1] + "." + base64("0".repeat(64)));
    refusedToken(parts[0] + "." + parts[1] + "." + base64(new String(new char[64])));
    refusedToken(parts[0] + "." + parts[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "..", "a.b.c", "e30.e30.e30", "%00", "{}"})
  void what_is_no_token_is_refused(String token) {
    refusedToken(token);
  }

  private static JwtClaimsBuilder claims() {
    return Jwt.issuer("saku-identity")
        .audience("saku")
        .subject(UUID.randomUUID().toString())
        .upn("bendahara")
        .groups(Set.of("bendahara"))
        .claim("role", "bendahara")
        .claim("sid", UUID.randomUUID().toString())
        .expiresIn(Duration.ofMinutes(10));
  }

  private static String signed(JwtClaimsBuilder claims) {
    return signed(claims, key("users-1"), "users-1");
  }

  private static String signed(JwtClaimsBuilder claims, PrivateKey key, String kid) {
    return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(kid).sign(key);
  }

  private static PrivateKey key(String name) {
    return java.util.Objects.requireNonNull(Bench.get().keys().signing().get(name));
  }

  private static void refusedToken(String token) {
    refused(withToken(token), 401, "unauthenticated");
  }

  private static io.restassured.response.Response withToken(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/topup/shop/me");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
