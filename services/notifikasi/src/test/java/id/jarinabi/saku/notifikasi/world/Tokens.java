package id.jarinabi.saku.notifikasi.world;

import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/// Tokens that live as long as a test wants.
public final class Tokens {
  private Tokens() {}

  public static String of(Person person, Duration life) {
    return Jwt.issuer("saku-identity")
        .audience("saku")
        .subject(person.userId().toString())
        .upn(person.userId().toString())
        .groups(Set.of(person.role().wireName()))
        .claim("role", person.role().wireName())
        .claim("sid", person.sessionId().toString())
        .expiresIn(life)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId("users-1")
        .sign(Objects.requireNonNull(Bench.get().keys().signing().get("users-1")));
  }
}
