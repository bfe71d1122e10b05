package id.jarinabi.saku.briva.bri;

import id.jarinabi.saku.briva.snap.RsaPem;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;

/// The keys and secrets of both sides, read once: a service without them does not start.
@Startup
@ApplicationScoped
public class BriKeys {
  private final PrivateKey signing;
  private final RSAPublicKey bank;
  private final String clientSecret;
  private final String issuedSecret;

  BriKeys(BriConfig config) {
    var folder = config.keys();
    signing = RsaPem.privateKey(read(folder, "signing-key.pem"));
    bank = RsaPem.publicKey(read(folder, "bank-public.pem"));
    clientSecret = read(folder, "client-secret").strip();
    issuedSecret = read(folder, "issued-secret").strip();
    if (clientSecret.isEmpty() || issuedSecret.isEmpty()) {
      throw new IllegalStateException("an empty secret in " + folder);
    }
  }

  PrivateKey signing() {
    return signing;
  }

  public RSAPublicKey bank() {
    return bank;
  }

  String clientSecret() {
    return clientSecret;
  }

  public String issuedSecret() {
    return issuedSecret;
  }

  private static String read(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
