package id.jarinabi.saku.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/// Throw-away keys, laid out as a deployment lays them out: `own` is the folder of the service
/// under test, `trust` holds everybody's public keys. The test keeps all private ones, so that
/// it can speak as identity or as any service.
public record TestKeys(Path own, Path trust, Map<String, PrivateKey> signing) {
  static final String USERS = "users-1";
  private static final List<String> SIGNERS =
      List.of(
          USERS, "identity", "saldo", "pos", "topup", "notifikasi", "rekap", "penagihan", "briva");

  static TestKeys makeIn(Path home) {
    try {
      var pairs = new LinkedHashMap<String, KeyPair>();
      for (var signer : SIGNERS) {
        pairs.put(signer, pair());
      }
      var own = Files.createDirectories(home.resolve("own"));
      var trust = Files.createDirectories(home.resolve("trust"));
      Files.writeString(
          own.resolve("service-key.pem"), pem(requireNonNull(pairs.get(self())).getPrivate()));
      Files.writeString(
          own.resolve("user-token-key.pem"), pem(requireNonNull(pairs.get(USERS)).getPrivate()));
      var vapid = pair();
      Files.writeString(own.resolve("vapid-key.pem"), pem(vapid.getPrivate()));
      Files.writeString(
          own.resolve("vapid-key.jwk.json"),
          PublicJsonWebKey.Factory.newPublicJwk(vapid.getPublic()).toJson());
      Files.writeString(own.resolve("pin-pepper"), secret('p'));
      Files.writeString(own.resolve("audit-key"), secret('a'));
      Files.writeString(trust.resolve("users.jwks.json"), jwks(pairs, List.of(USERS)));
      Files.writeString(
          trust.resolve("services.jwks.json"), jwks(pairs, SIGNERS.subList(1, SIGNERS.size())));
      return new TestKeys(
          own,
          trust,
          pairs.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, pair -> pair.getValue().getPrivate())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The service under test, as its own configuration names it.
  static String self() {
    return org.eclipse.microprofile.config.ConfigProvider.getConfig()
        .getValue("quarkus.application.name", String.class);
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static String jwks(Map<String, KeyPair> pairs, List<String> names) throws JoseException {
    var keys = new JsonWebKeySet();
    for (var name : names) {
      var key =
          PublicJsonWebKey.Factory.newPublicJwk(
              (ECPublicKey) requireNonNull(pairs.get(name)).getPublic());
      key.setKeyId(name);
      key.setAlgorithm("ES256");
      key.setUse("sig");
      keys.addJsonWebKey(key);
    }
    return keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  private static String pem(Key key) {
    return "-----BEGIN "
        + "PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key.getEncoded())
        + "\n-----END "
        + "PRIVATE KEY-----\n";
  }

  private static String secret(char filling) {
    return Base64.getEncoder()
        .encodeToString(String.valueOf(filling).repeat(32).getBytes(US_ASCII));
  }
}
