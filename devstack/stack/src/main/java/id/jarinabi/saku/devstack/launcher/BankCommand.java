package id.jarinabi.saku.devstack.launcher;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What people do at the sandbox bank, from the terminal.
@Command(
    name = "bank",
    description = "Bank percobaan.",
    subcommands = BankCommand.Pay.class,
    mixinStandardHelpOptions = true)
final class BankCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.err.println("✗ Pilih: ./saku bank pay NOMOR_VA JUMLAH");
    return 1;
  }

  /// Pays as the page's button does.
  @Command(name = "pay", description = "Membayar satu virtual account.")
  static final class Pay implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Parameters(index = "0", paramLabel = "NOMOR_VA")
    private String number = "";

    @Parameters(index = "1", paramLabel = "JUMLAH")
    private long amount;

    @Override
    public Integer call() throws IOException, InterruptedException {
      var bank =
          new RunFolder(Main.home())
              .state().read().stream()
                  .flatMap(state -> state.parts().stream())
                  .filter(part -> part.name().equals("bank"))
                  .findFirst();
      if (bank.isEmpty()) {
        System.err.println("✗ Bank percobaan tidak berjalan. Jalankan dengan ./saku up");
        return 1;
      }
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + bank.get().port() + "/sandbox/pay"))
              .timeout(PATIENCE)
              .POST(
                  BodyPublishers.ofString(
                      new JsonObject().put("va", number).put("amount", amount).encode()))
              .build();
      try (var http = HttpClient.newHttpClient()) {
        var answer = http.send(request, BodyHandlers.ofString());
        boolean paid = answer.statusCode() == 200;
        (paid ? System.out : System.err).println((paid ? "✓ " : "✗ ") + said(answer.body()));
        return paid ? 0 : 1;
      }
    }

    private static String said(String body) {
      try {
        return new JsonObject(body).getString("message", body);
      } catch (DecodeException unreadable) {
        return body;
      }
    }
  }
}
