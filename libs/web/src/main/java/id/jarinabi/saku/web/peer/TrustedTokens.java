package id.jarinabi.saku.web.peer;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// What one service says to another under its own key. Every service has a key pair of its own;
/// the trust folder holds all public ones, each under the name of its service, so that no
/// service can speak in another's name.
@ApplicationScoped
public class TrustedTokens {
  private static final int CLOCK_SKEW_SECONDS = 5;

  /// A token that was checked: who made it and what it says.
  public record Verified(String issuer, Map<String, Object> claims) {

    public String text(String claim) {
      return String.valueOf(claims.get(claim));
    }
  }

  private final String self;
  private final Path own;
  private final Path trust;
  private volatile @Nullable Keys keys;

  private record Keys(PrivateKey signing, JwksVerificationKeyResolver trusted) {}

  TrustedTokens(
      @ConfigProperty(name = "quarkus.application.name") String self,
      @ConfigProperty(name = "saku.keys.own") Path own,
      @ConfigProperty(name = "saku.keys.trust") Path trust) {
    this.self = self;
    this.own = own;
    this.trust = trust;
  }

  /// `type` becomes the `typ` header and keeps one kind of token from passing for another.
  public String sign(String type, String audience, Duration life, Map<String, Object> claims) {
    return Jwt.claims(claims)
        .issuer(self)
        .audience(audience)
        .expiresIn(life)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(self)
        .header("typ", type)
        .sign(keys().signing());
  }

  /// Empty unless the token is of this type, meant for this service, alive, and signed by the
  /// service that it names as its issuer.
  public Optional<Verified> verify(String type, String token) {
    try {
      var context =
          new JwtConsumerBuilder()
              .setJwsAlgorithmConstraints(
                  AlgorithmConstraints.ConstraintType.PERMIT,
                  AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
              .setVerificationKeyResolver(keys().trusted())
              .setExpectedType(true, type)
              .setExpectedAudience(self)
              .setRequireExpirationTime()
              .setRequireIssuedAt()
              .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
              .build()
              .process(token);
      var issuer = context.getJwtClaims().getIssuer();
      var signer = context.getJoseObjects().getFirst().getKeyIdHeaderValue();
      return issuer != null && issuer.equals(signer)
          ? Optional.of(new Verified(issuer, context.getJwtClaims().getClaimsMap()))
          : Optional.empty();
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private Keys keys() {
    var loaded = keys;
    if (loaded == null) {
      loaded = load();
      keys = loaded;
    }
    return loaded;
  }

  private Keys load() {
    try {
      var pem = Files.readString(own.resolve("service-key.pem"));
      var known = new JsonWebKeySet(Files.readString(trust.resolve("services.jwks.json")));
      return new Keys(
          KeyUtils.decodePrivateKey(pem, SignatureAlgorithm.ES256),
          new JwksVerificationKeyResolver(known.getJsonWebKeys()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | JoseException e) {
      throw new IllegalStateException("a key file cannot be used", e);
    }
  }
}
