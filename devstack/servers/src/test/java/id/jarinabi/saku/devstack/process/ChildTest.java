package id.jarinabi.saku.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void a_child_that_dies_early_tells_the_tail_of_its_log() {
    var child = Child.start(shell("echo the disk is full; exit 3"));

    assertThatThrownBy(() -> child.await("ready", SOON, () -> false))
        .isInstanceOf(ChildFailed.class)
        .hasMessageContaining("ended with code 3")
        .hasMessageContaining("the disk is full");
  }

  @Test
  void a_child_that_is_never_ready_fails_at_the_deadline() {
    var child = Child.start(shell("echo thinking; sleep 60"));

    assertThatThrownBy(() -> child.await("ready", Duration.ofSeconds(3), () -> false))
        .hasMessageContaining("not ready")
        .hasMessageContaining("thinking");
    child.kill();
  }

  @Test
  void a_stubborn_child_is_killed_with_all_it_started() {
    var child = Child.start(shell("trap '' TERM; sleep 60 & echo up; while true; do wait; done"));
    child.await("up", SOON, () -> LogTail.of(home.resolve("log"), 1).contains("up"));
    var grandchildren =
        ProcessHandle.of(child.pid()).stream().flatMap(ProcessHandle::descendants).toList();

    child.stop();

    assertThat(child.alive()).isFalse();
    assertThat(grandchildren).isNotEmpty();
    assertThat(Await.until(SOON, () -> grandchildren.stream().noneMatch(this::runs))).isTrue();
  }

  @Test
  void a_paused_child_can_be_stopped() {
    var child = Child.start(shell("sleep 60"));
    child.pause();

    child.stop();

    assertThat(child.alive()).isFalse();
    assertThat(home.resolve("pid")).doesNotExist();
  }

  @Test
  void what_a_killed_starter_left_is_ended_by_the_next_start() {
    var left = Child.start(shell("sleep 60"));

    var next = Child.start(shell("sleep 60"));

    assertThat(left.alive()).isFalse();
    assertThat(next.alive()).isTrue();
    next.kill();
  }

  @Test
  void a_stranger_with_the_noted_pid_is_left_alone() throws IOException {
    var stranger = new ProcessBuilder("sleep", "60").start();
    var file = new PidFile(home.resolve("pid"));
    file.write(stranger.toHandle(), home.toString());

    assertThat(file.endLeftover(Signal.KILL, SOON)).isFalse();

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
  }

  @Test
  void a_process_that_began_at_another_time_is_a_stranger() throws IOException {
    var child = Child.start(shell("sleep 60"));
    var lines = Files.readAllLines(home.resolve("pid"));
    Files.write(home.resolve("pid"), List.of(lines.get(0), "1000", lines.get(2)));

    assertThat(new PidFile(home.resolve("pid")).process()).isEmpty();

    child.kill();
  }

  @Test
  void a_half_written_note_names_nobody() throws IOException {
    for (String half : List.of("", "12", "12\n\n", "x\ny\nz\n")) {
      Files.writeString(home.resolve("pid"), half);

      assertThat(new PidFile(home.resolve("pid")).process()).isEmpty();
    }
  }

  private boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private Program shell(String script) {
    return new Program(
        "child",
        List.of("sh", "-c", script + "; # " + home),
        home,
        home.resolve("log"),
        home.resolve("pid"),
        home.toString(),
        Map.of(),
        false,
        Signal.TERM,
        Duration.ofMillis(500),
        Program.SERVICE);
  }
}
