package id.jarinabi.saku.devstack.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The bank, listening on 127.0.0.1. One partner, one ledger; `script` says what goes wrong next.
public final class SandboxBank implements AutoCloseable {
  private final Ledger ledger;
  private final Script script = new Script();
  private final Teller teller;
  private final Callbacks callbacks;
  private final OnlineDesk online;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Exchanges exchanges = new Exchanges();

  /// @param port 0 for any free one
  /// @param book where the ledger is kept; null for a bank that forgets
  public SandboxBank(int port, Partner partner, @Nullable Path book) {
    ledger = new Ledger(book);
    teller = new Teller(partner);
    callbacks = new Callbacks(partner, teller, script);
    online = new OnlineDesk(partner, ledger, teller, script);
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    var door = new SnapDoor(partner, ledger, script, exchanges);
    server.createContext("/snap/v1.0/", answering(door::answer));
    server.createContext("/sandbox/", answering(new Counter(this)::answer));
    server.createContext("/", answering(new Page()::answer));
  }

  public SandboxBank start() {
    server.start();
    return this;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public Ledger ledger() {
    return ledger;
  }

  public Script script() {
    return script;
  }

  public Teller teller() {
    return teller;
  }

  /// Where people pay bills that stand with the partner.
  public OnlineDesk online() {
    return online;
  }

  Exchanges exchanges() {
    return exchanges;
  }

  /// Somebody pays; the partner is told in a moment.
  public PayResult pay(String number, long amount) {
    PayResult result = ledger.pay(number, amount, Instant.now());
    if (result instanceof PayResult.Paid paid) {
      callbacks.paid(paid.payment());
    }
    return result;
  }

  /// The bank takes money that it should have refused: late, twice, or for an unknown number.
  public Payment force(String number, long amount) {
    Payment payment = ledger.force(number, amount, Instant.now());
    callbacks.paid(payment);
    return payment;
  }

  public void release() {
    callbacks.release();
  }

  public void tellAgain(Payment payment) {
    callbacks.tellAgain(payment);
  }

  /// Tells one process of the partner of a payment, in words that follow from `variant`.
  Told tell(Payment payment, int variant, String externalId, URI at) {
    return callbacks.tell(payment, variant, externalId, at);
  }

  /// Waits until every call under way has been answered.
  public void settle() {
    callbacks.settle();
  }

  @Override
  public void close() {
    server.stop(0);
    callbacks.close();
    threads.shutdownNow();
  }

  private static HttpHandler answering(Answering answering) {
    return exchange -> {
      try (exchange) {
        answering.answer(exchange);
      }
    };
  }

  /// Answers one request in full.
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }
}
