package id.jarinabi.saku.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.process.Await;
import id.jarinabi.saku.devstack.process.Signal;
import id.jarinabi.saku.devstack.servers.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The commands, as a person meets them.
class LauncherTest {
  private static final Duration SOON = Duration.ofSeconds(90);

  private final int port = Ports.free();
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Checkout.fresh();
  }

  @AfterEach
  void down() throws Exception {
    checkout.saku("down");
  }

  @Test
  void up_is_told_step_by_step_stands_once_and_goes_down_whole() throws Exception {
    var set = "saku.week-start=SUNDAY";
    var up = checkout.saku("up", "--detach", "--no-demo", "--port", "" + port, "--set", set);
    assertThat(up.text())
        .contains("✓ PostgreSQL 18 siap", "✓ Kafka 4.1 siap", "✓ Layanan pos siap")
        .contains("http://localhost:" + port)
        .doesNotContain("Saku#Demo2026");
    assertThat(up.code()).isZero();
    assertThat(served("pos")).isEqualTo(Long.toString(checkout.pid("pos")));

    var again = checkout.saku("up", "--no-demo", "--port", "" + port);
    assertThat(again.text()).contains("sudah berjalan di http://localhost:" + port);
    assertThat(again.code()).isZero();
    assertThat(checkout.saku("reset", "--yes").text()).contains("masih berjalan");
    assertThat(checkout.saku("status").text()).contains("postgres", "kafka", "topup", "siap");
    assertThat(checkout.saku("logs", "kafka").text()).contains("Kafka Server started");

    Path config = checkout.root().resolve(".saku/config/pos.properties");
    assertThat(Files.getPosixFilePermissions(config)).hasSize(2);
    assertThat(config).content().contains("saku.saldo.url=", "saku.database.password=", set);

    long postgres = checkout.pid("postgres");
    assertThat(checkout.saku("down").text()).contains("berhenti");
    assertThat(alive(postgres)).isFalse();
    assertThat(checkout.saku("status").code()).isEqualTo(1);
    assertThat(checkout.saku("reset").text()).contains("Dibatalkan");
    assertThat(checkout.root().resolve(".saku/postgres/data")).isDirectory();
    assertThat(checkout.saku("reset", "--yes").code()).isZero();
    assertThat(checkout.root().resolve(".saku/postgres")).doesNotExist();
    assertThat(checkout.root().resolve(".saku/keys")).doesNotExist();
  }

  @Test
  @EnabledIfSystemProperty(named = "saku.full", matches = "true")
  void what_is_killed_comes_back_and_a_killed_launcher_leaves_nothing_behind() throws Exception {
    checkout.saku("up", "--detach", "--no-demo", "--port", "" + port);
    long pos = checkout.pid("pos");
    kill(pos);
    assertThat(Await.until(SOON, () -> !served("pos").isEmpty() && !served("pos").equals("" + pos)))
        .isTrue();

    long saldo = checkout.pid("saldo");
    kill(checkout.pid("launcher"));
    assertThat(checkout.saku("status").text()).contains("peluncur mati");
    assertThat(alive(saldo)).isTrue();

    var up = checkout.saku("up", "--detach", "--no-demo", "--port", "" + port);
    assertThat(up.text()).contains("Sisa dari sebelumnya dihentikan", "saldo", "postgres");
    assertThat(alive(saldo)).isFalse();

    kill(checkout.pid("launcher"));
    long last = checkout.pid("saldo");
    assertThat(checkout.saku("down").text()).contains("berhenti");
    assertThat(alive(last)).isFalse();
  }

  @Test
  void a_taken_port_is_named_with_the_way_out() throws Exception {
    try (var taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));

      var up = checkout.saku("up", "--no-demo", "--port", "" + port);

      assertThat(up.text()).contains("Port " + port + " sedang dipakai", "./saku up --port ");
      assertThat(up.code()).isEqualTo(1);
    }
  }

  @Test
  void a_service_that_cannot_start_is_told_with_its_log_and_all_is_stopped() throws Exception {
    Path broken = checkout.root().resolve("services/pos/target/quarkus-app/quarkus-run.jar");
    Files.writeString(broken, "no jar at all");

    var up = checkout.saku("up", "--no-demo", "--port", "" + port);

    assertThat(up.code()).isEqualTo(1);
    assertThat(up.text()).contains("✗ pos ended with code 1", "corrupt jarfile");
    assertThat(checkout.saku("down").text()).contains("Tidak ada yang berjalan");
  }

  private String served(String service) {
    var call =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/" + service + "/x"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(call, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (IOException away) {
      return "";
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void kill(long pid) {
    Signal.KILL.sendTo(ProcessHandle.of(pid).orElseThrow());
    assertThat(Await.until(SOON, () -> !alive(pid))).isTrue();
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).filter(p -> p.info().command().isPresent()).isPresent();
  }
}
