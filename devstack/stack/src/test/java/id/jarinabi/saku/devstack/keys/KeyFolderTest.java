package id.jarinabi.saku.devstack.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
  private static final List<String> SERVICES = List.of("identity", "saldo", "pos", "topup");

  @TempDir Path root;

  @RepeatedTest(8)
  void what_a_service_signs_is_verified_by_the_key_of_its_name() throws Exception {
    var keys = new KeyFolder(root).ready(SERVICES);

    byte[] signature = signed(keys.own("saldo").resolve("service-key.pem"));

    assertThat(verified(signature, published(keys, "services.jwks.json", "saldo"))).isTrue();
    assertThat(verified(signature, published(keys, "services.jwks.json", "pos"))).isFalse();
  }

  @Test
  void a_users_token_is_verified_by_the_key_users_1() throws Exception {
    var keys = new KeyFolder(root).ready(SERVICES);

    byte[] signature = signed(keys.own("identity").resolve("user-token-key.pem"));

    assertThat(verified(signature, published(keys, "users.jwks.json", "users-1"))).isTrue();
  }

  @Test
  void keys_are_kept_and_a_service_that_joins_later_gets_its_own() throws Exception {
    new KeyFolder(root).ready(SERVICES);
    String pepper = Files.readString(root.resolve("identity/pin-pepper"));
    byte[] signature = signed(root.resolve("pos/service-key.pem"));

    var later = new KeyFolder(root).ready(List.of("identity", "saldo", "pos", "topup", "rekap"));

    assertThat(root.resolve("identity/pin-pepper")).hasContent(pepper);
    assertThat(verified(signature, published(later, "services.jwks.json", "pos"))).isTrue();
    assertThat(published(later, "services.jwks.json", "rekap")).isNotNull();
  }

  @Test
  void pushes_are_signed_with_the_key_that_browsers_are_shown() throws Exception {
    new KeyFolder(root).ready(List.of("identity", "notifikasi"));
    Path own = root.resolve("notifikasi");

    byte[] signature = signed(own.resolve("vapid-key.pem"));

    var shown = new JsonObject(Files.readString(own.resolve("vapid-key.jwk.json")));
    assertThat(verified(signature, publicKey(shown))).isTrue();
  }

  @Test
  void secrets_are_32_bytes_and_private_to_their_owner() throws IOException {
    new KeyFolder(root).ready(SERVICES);

    for (String secret : List.of("pin-pepper", "audit-key")) {
      String text = Files.readString(root.resolve("identity").resolve(secret));
      assertThat(Base64.getDecoder().decode(text)).hasSize(32);
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(p -> !p.equals(root.getParent())).toList()) {
        int rights = Files.isDirectory(path) ? 3 : 2;
        assertThat(Files.getPosixFilePermissions(path)).as(path.toString()).hasSize(rights);
      }
    }
  }

  private static byte[] signed(Path pem) throws IOException, GeneralSecurityException {
    String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
    PrivateKey key =
        KeyFactory.getInstance("EC")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    var signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(key);
    signer.update("kantin".getBytes(StandardCharsets.UTF_8));
    return signer.sign();
  }

  private static boolean verified(byte[] signature, PublicKey key) throws GeneralSecurityException {
    var verifier = Signature.getInstance("SHA256withECDSA");
    verifier.initVerify(key);
    verifier.update("kantin".getBytes(StandardCharsets.UTF_8));
    return verifier.verify(signature);
  }

  private static PublicKey published(KeyFolder keys, String file, String kid)
      throws IOException, GeneralSecurityException {
    var set = new JsonObject(Files.readString(keys.trust().resolve(file)));
    var jwk =
        set.getJsonArray("keys").stream()
            .map(JsonObject.class::cast)
            .filter(k -> k.getString("kid").equals(kid))
            .findFirst()
            .orElseThrow();
    assertThat(jwk.getString("alg")).isEqualTo("ES256");
    assertThat(jwk.getString("use")).isEqualTo("sig");
    return publicKey(jwk);
  }

  private static PublicKey publicKey(JsonObject jwk) throws GeneralSecurityException {
    var curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    var point = new ECPoint(number(jwk.getString("x")), number(jwk.getString("y")));
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static BigInteger number(String coordinate) {
    byte[] bytes = Base64.getUrlDecoder().decode(coordinate);
    assertThat(bytes).hasSize(32);
    return new BigInteger(1, bytes);
  }
}
