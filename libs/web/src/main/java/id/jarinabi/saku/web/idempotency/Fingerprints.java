package id.jarinabi.saku.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Tells whether two calls ask for the same thing, without keeping what they asked.
@ApplicationScoped
public class Fingerprints {
  private final ObjectMapper json;

  Fingerprints(ObjectMapper json) {
    this.json = json;
  }

  /// SHA-256 over the call's name and its body. `body` must be free of PINs: a key is answered
  /// the same whatever PIN comes with it, and a digest of six digits would be as good as the
  /// digits.
  public byte[] of(String call, Object body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(call.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(json.writeValueAsBytes(body));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
