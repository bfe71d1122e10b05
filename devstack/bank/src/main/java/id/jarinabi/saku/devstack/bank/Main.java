package id.jarinabi.saku.devstack.bank;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// `--config FILE`, a properties file: `port`, `book`, `keys` (the bank's folder with
/// `bank-key.pem`, `partner-public.pem`, `client-secret`, `issued-secret`), `base` and the
/// names of `Partner`.
final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2 || !arguments[0].equals("--config")) {
      System.err.println("usage: saku-bank --config FILE");
      System.exit(2);
    }
    var config = new Properties();
    try (var file = Files.newBufferedReader(Path.of(arguments[1]))) {
      config.load(file);
    }
    Path keys = Path.of(config.getProperty("keys"));
    var partner =
        new Partner(
            config.getProperty("client-id"),
            Files.readString(keys.resolve("client-secret")).strip(),
            Pem.publicKey(Files.readString(keys.resolve("partner-public.pem"))),
            config.getProperty("partner-id"),
            config.getProperty("channel-id"),
            config.getProperty("corporate"),
            () -> URI.create(config.getProperty("base")),
            config.getProperty("bank-client-id"),
            Files.readString(keys.resolve("issued-secret")).strip(),
            Pem.privateKey(Files.readString(keys.resolve("bank-key.pem"))));
    var bank =
        new SandboxBank(
                Integer.parseInt(config.getProperty("port")),
                partner,
                Path.of(config.getProperty("book")))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(bank::close));
    System.out.println("the sandbox bank listens at " + bank.address());
  }
}
