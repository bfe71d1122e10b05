package id.jarinabi.saku.notifikasi.push;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// Tells push services who we are (RFC 8292), by a key that browsers were shown when they
/// subscribed.
@ApplicationScoped
class Vapid {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final int HTTPS = 443;

  private record Keys(PrivateKey signing, String publicKey) {}

  private final Path own;
  private final String contact;
  private volatile @Nullable Keys keys;

  Vapid(
      @ConfigProperty(name = "saku.keys.own") Path own,
      @ConfigProperty(name = "saku.push.contact") String contact) {
    this.own = own;
    this.contact = contact;
  }

  /// As browsers take it for an `applicationServerKey`.
  String publicKey() {
    return keys().publicKey();
  }

  /// The `Authorization` of one push.
  String authorization(URI endpoint) {
    var port =
        endpoint.getPort() == -1 || endpoint.getPort() == HTTPS ? "" : ":" + endpoint.getPort();
    var origin = endpoint.getScheme() + "://" + endpoint.getHost() + port;
    var token =
        Jwt.audience(origin)
            .subject(contact)
            .expiresIn(LIFE)
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .sign(keys().signing());
    return "vapid t=" + token + ", k=" + keys().publicKey();
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
      var pem = Files.readString(own.resolve("vapid-key.pem"));
      var jwk = Files.readString(own.resolve("vapid-key.jwk.json"));
      var point = (ECPublicKey) PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey();
      return new Keys(
          KeyUtils.decodePrivateKey(pem, SignatureAlgorithm.ES256),
          Base64.getUrlEncoder().withoutPadding().encodeToString(BrowserKeys.encoded(point)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | JoseException e) {
      throw new IllegalStateException("the VAPID key cannot be used", e);
    }
  }
}
