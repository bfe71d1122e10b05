package id.jarinabi.saku.briva;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.devstack.bank.Partner;
import id.jarinabi.saku.devstack.bank.SandboxBank;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bank to test against, on a port of its own, with keys for both sides.
public final class Sandbox implements QuarkusTestResourceLifecycleManager {
  static final String CORPORATE = "77777";
  static final String BANK_CLIENT = "bri-at-saku";
  private static final String CLIENT_SECRET = "the-secret-bri-gave-to-us";
  private static final String ISSUED_SECRET = "the-secret-we-gave-to-bri";

  private static volatile @Nullable SandboxBank bank;
  private static volatile @Nullable Partner partner;

  static SandboxBank bank() {
    return requireNonNull(bank);
  }

  static Partner partner() {
    return requireNonNull(partner);
  }

  @Override
  public Map<String, String> start() {
    var ours = pair();
    var banks = pair();
    var agreed =
        new Partner(
            "saku-at-bri",
            CLIENT_SECRET,
            ours.getPublic(),
            "SAKUSANTRI",
            "00009",
            CORPORATE,
            () -> URI.create("http://127.0.0.1:" + RestAssured.port),
            BANK_CLIENT,
            ISSUED_SECRET,
            banks.getPrivate());
    var started = new SandboxBank(0, agreed, null).start();
    partner = agreed;
    bank = started;
    var config = new HashMap<String, String>();
    config.put("saku.bri.base-url", started.address().toString());
    config.put("saku.bri.keys", keys(ours, banks).toString());
    config.put("saku.bri.client-id", "saku-at-bri");
    config.put("saku.bri.partner-id", "SAKUSANTRI");
    config.put("saku.bri.channel-id", "00009");
    config.put("saku.bri.corporate", CORPORATE);
    config.put("saku.bri.issued-client-id", BANK_CLIENT);
    config.put("saku.bri.allowed-addresses", "127.0.0.1");
    config.put("saku.bri.patience", "PT1S");
    config.put("saku.bri.online", "true");
    // A busy machine takes its time, and is not at fault.
    config.put("saku.bri.answer-within", "PT8S");
    config.put("saku.bank-checks.tick", "1s");
    config.put("saku.bank-checks.open-bill-every", "PT1S");
    config.put("saku.bank-checks.closing-bill-every", "PT0.5S");
    config.put("saku.bank-checks.reconcile-every", "24h");
    config.put("saku.bank-checks.report-lag", "PT0S");
    return config;
  }

  @Override
  public void stop() {
    bank().close();
  }

  private static Path keys(KeyPair ours, KeyPair banks) {
    try {
      var folder = Files.createDirectories(Path.of("target", "bri-keys").toAbsolutePath());
      Files.writeString(folder.resolve("signing-key.pem"), pem("PRIVATE", ours.getPrivate()));
      Files.writeString(folder.resolve("bank-public.pem"), pem("PUBLIC", banks.getPublic()));
      Files.writeString(folder.resolve("client-secret"), CLIENT_SECRET + "\n");
      Files.writeString(folder.resolve("issued-secret"), ISSUED_SECRET + "\n");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pem(String kind, Key key) {
    return "-----BEGIN "
        + kind
        + " KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
        + "\n-----END "
        + kind
        + " KEY-----\n";
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
