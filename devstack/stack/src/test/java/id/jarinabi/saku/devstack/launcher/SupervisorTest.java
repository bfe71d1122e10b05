package id.jarinabi.saku.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.process.Await;
import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path home;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<Map<String, Integer>> counts = new CopyOnWriteArrayList<>();
  private final Supervisor supervisor =
      new Supervisor(told::add, restarts -> counts.add(Map.copyOf(restarts)));

  @AfterEach
  void stop() {
    supervisor.stop();
  }

  @Test
  void what_is_killed_comes_back_and_it_is_told() {
    var part = new Sleeper();
    supervisor.watch(List.of(part));
    long first = part.child.pid();

    Signal.KILL.sendTo(ProcessHandle.of(first).orElseThrow());

    assertThat(Await.until(SOON, () -> !counts.isEmpty())).isTrue();
    assertThat(part.child.pid()).isNotEqualTo(first);
    assertThat(part.child.alive()).isTrue();
    assertThat(counts.getFirst()).containsEntry("sleeper", 1);
    assertThat(told)
        .containsExactly(
            "sleeper berhenti sendiri dengan kode 137. Dimulai lagi dalam 1 detik.",
            "sleeper berjalan lagi.");
    assertThat(part.logFile()).content().contains("[saku] sleeper berjalan lagi.");
    supervisor.stop();
    part.child.kill();
  }

  @Test
  void the_dead_stay_dead_once_we_stop() {
    var part = new Sleeper();
    supervisor.watch(List.of(part));
    supervisor.stop();

    part.child.kill();

    assertThat(Await.until(Duration.ofSeconds(2), part.child::alive)).isFalse();
    assertThat(told).isEmpty();
  }

  private final class Sleeper implements Part {
    private volatile Child child = start();

    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public int port() {
      return 0;
    }

    @Override
    public Path logFile() {
      return home.resolve("sleeper.log");
    }

    @Override
    public Path pidFile() {
      return home.resolve("sleeper.pid");
    }

    @Override
    public Optional<Child> running() {
      return Optional.of(child);
    }

    @Override
    public void restart() {
      child = start();
    }

    private Child start() {
      return Child.start(
          new Program(
              name(),
              List.of("sh", "-c", "exec sleep 60 # " + home),
              home,
              logFile(),
              pidFile(),
              home.toString(),
              Map.of(),
              false,
              Signal.TERM,
              SOON,
              Program.SERVICE));
    }
  }
}
