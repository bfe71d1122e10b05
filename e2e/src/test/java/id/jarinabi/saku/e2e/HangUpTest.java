package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.User;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A client that hangs up must not keep a connection of the pool.
class HangUpTest {
  private static final int CLIENTS = 128;
  private static final int ROUNDS = 2;
  private final Pondok pondok = Pondok.get();

  @ParameterizedTest
  @CsvSource({
    "IDENTITY, /api/identity/santri?q=santri",
    "SALDO,    /api/saldo/balances?limit=50",
    "POS,      /api/pos/transactions?limit=50",
    "TOPUP,    /api/topup/requests?limit=50"
  })
  void half_of_128_clients_hang_up_twice_and_the_service_answers_as_before(
      ServiceName service, String path) {
    var keuangan = pondok.login("keuangan");
    int port = pondok.stack().service(service).port();
    for (int round = 0; round < ROUNDS; round++) {
      AtOnce.all(clients(keuangan, port, path));
    }

    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(AtOnce.times(16, () -> keuangan.get(path).status()))
                    .allMatch(status -> status == 200));
  }

  private static List<Callable<Boolean>> clients(User user, int port, String path) {
    var clients = new ArrayList<Callable<Boolean>>();
    for (int client = 0; client < CLIENTS; client++) {
      boolean hangsUp = client % 2 == 0;
      clients.add(() -> ask(user, port, path, hangsUp));
    }
    return clients;
  }

  private static boolean ask(User user, int port, String path, boolean hangsUp) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
              .formatted(path, user.token());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      if (hangsUp) {
        socket.setSoLinger(true, 0);
        return false;
      }
      return socket.getInputStream().readAllBytes().length > 0;
    }
  }
}
