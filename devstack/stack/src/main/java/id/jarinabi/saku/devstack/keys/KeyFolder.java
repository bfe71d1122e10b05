package id.jarinabi.saku.devstack.keys;

import id.jarinabi.saku.devstack.servers.Folders;
import id.jarinabi.saku.devstack.servers.SecretFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All keys of one installation under one folder. What a service signs with stands in a folder of
/// its own, what everybody verifies with in `trust`. Made at the first start and kept: new keys
/// would end every session and make every PIN unverifiable.
public record KeyFolder(Path root) {
  private static final String IDENTITY = "identity";
  private static final String NOTIFIKASI = "notifikasi";
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Makes what is missing, for these services.
  public KeyFolder ready(Collection<String> services) {
    Folders.secret(root);
    Folders.secret(trust());
    services.forEach(service -> signingKey(service, "service-key", service));
    writeTrust("services.jwks.json", services.stream().map(s -> publicKey(s, "service-key")));
    if (services.contains(IDENTITY)) {
      signingKey(IDENTITY, "user-token-key", "users-1");
      writeTrust("users.jwks.json", Stream.of(publicKey(IDENTITY, "user-token-key")));
      secret("pin-pepper");
      secret("audit-key");
    }
    if (services.contains(NOTIFIKASI)) {
      // Browsers subscribe under this key: with another one their subscriptions are worthless.
      signingKey(NOTIFIKASI, "vapid-key", "vapid-1");
    }
    return this;
  }

  /// The folder that this service alone is handed.
  public Path own(String service) {
    return root.resolve(service);
  }

  public Path trust() {
    return root.resolve("trust");
  }

  /// The private half is written last: where it stands, its public half stands too.
  private void signingKey(String service, String name, String kid) {
    Path folder = Folders.secret(own(service));
    if (!Files.exists(folder.resolve(name + ".pem"))) {
      var key = SigningKey.generate();
      new SecretFile(folder.resolve(name + ".jwk.json")).write(key.jwk(kid));
      new SecretFile(folder.resolve(name + ".pem")).write(key.pem());
    }
  }

  private String publicKey(String service, String name) {
    return new SecretFile(own(service).resolve(name + ".jwk.json")).read();
  }

  private void secret(String name) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    new SecretFile(own(IDENTITY).resolve(name))
        .readOrWrite(() -> Base64.getEncoder().encodeToString(bytes));
  }

  private void writeTrust(String file, Stream<String> jwks) {
    String keys = jwks.collect(Collectors.joining(",\n  "));
    new SecretFile(trust().resolve(file)).write("{\"keys\": [\n  " + keys + "\n]}\n");
  }
}
