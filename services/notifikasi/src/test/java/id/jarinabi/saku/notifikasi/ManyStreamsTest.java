package id.jarinabi.saku.notifikasi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What 2,000 open streams cost one instance, and that all of them hear. A service has a heap of
/// 64 to 128 MiB; what is counted here holds the sockets of both sides.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class ManyStreamsTest {
  private static final int STREAMS = 2_000;
  private static final int PER_PERSON = 5;
  private static final long BUDGET_MIB = 64;
  private static final int PATIENCE_MILLIS = 120_000;

  private final UnitId unit = Pondok.newUnit("Kantin Putra");

  @Test
  void two_thousand_streams_fit_and_all_of_them_hear() throws IOException {
    var people =
        IntStream.range(0, STREAMS / PER_PERSON - 1)
            .mapToObj(i -> Person.of(Role.PENGURUS))
            .toList();
    var santri = Pondok.newSantri("Ahmad");
    var open = new ArrayList<Socket>();
    try {
      listen(open, santri);
      long before = heapMib();
      for (var person : people) {
        listen(open, person);
      }
      long cost = heapMib() - before;
      System.out.printf("%d streams: %d MiB of heap, client and server%n", STREAMS, cost);
      assertThat(cost).isLessThan(BUDGET_MIB);

      Pondok.tell(News.purchase(santri, unit));
      for (var socket : open.subList(0, PER_PERSON)) {
        await(socket, "event:notification");
      }
      // Whoever hears nothing else hears that the stream is alive.
      for (var socket : open.subList(PER_PERSON, open.size())) {
        await(socket, ":");
      }
    } finally {
      for (var socket : open) {
        socket.close();
      }
    }
  }

  private static void listen(List<Socket> open, Person person) throws IOException {
    for (int i = 0; i < PER_PERSON; i++) {
      var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
      open.add(socket);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(
              "GET /api/notifikasi/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                  .formatted(person.token())
                  .getBytes(US_ASCII));
      await(socket, "HTTP/1.1 200");
    }
  }

  /// Byte by byte: nothing of what comes behind may be swallowed.
  private static void await(Socket socket, String start) throws IOException {
    var in = socket.getInputStream();
    var line = new StringBuilder();
    while (!line.toString().startsWith(start)) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the stream ended before: " + start);
      }
      if (next == '\n') {
        line.setLength(0);
      } else {
        line.append((char) next);
      }
    }
  }

  private static long heapMib() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
