package id.jarinabi.saku.devstack.keys;

import id.jarinabi.saku.devstack.servers.Folders;
import id.jarinabi.saku.devstack.servers.SecretFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/// What briva and the sandbox bank agree on: a key pair each, and a secret each way. Every side
/// has a folder of its own, with its own private key and the other's public one.
public record BankKeys(Path briva, Path bank) {
  private static final int BITS = 2048;
  private static final int PEM_WIDTH = 64;

  /// Made at the first start and kept.
  public BankKeys ready() {
    Folders.secret(briva);
    Folders.secret(bank);
    pair(briva.resolve("signing-key.pem"), bank.resolve("partner-public.pem"));
    pair(bank.resolve("bank-key.pem"), briva.resolve("bank-public.pem"));
    shared("client-secret");
    shared("issued-secret");
    return this;
  }

  private void shared(String name) {
    String secret = new SecretFile(briva.resolve(name)).readOrWrite(SecretFile::random);
    new SecretFile(bank.resolve(name)).write(secret);
  }

  /// The private half is written last: where it stands, its public half stands too.
  private static void pair(Path privateFile, Path publicFile) {
    if (!Files.exists(privateFile)) {
      KeyPair pair = generate();
      new SecretFile(publicFile).write(pem("PUBLIC KEY", pair.getPublic()));
      new SecretFile(privateFile).write(pem("PRIVATE KEY", pair.getPrivate()));
    }
  }

  private static KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String pem(String kind, Key key) {
    var encoder = Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'});
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(kind, encoder.encodeToString(key.getEncoded()));
  }
}
