package id.jarinabi.saku.identity.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final Lanes<String> lanes = new Lanes<>(2, 2);
  private final List<UniEmitter<? super String>> running = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  private void start(String key) {
    lanes
        .<String>run(key, () -> Uni.createFrom().emitter(running::add))
        .subscribe()
        .with(done::add, failure -> done.add(failure.getClass().getSimpleName()));
  }

  @Test
  void two_run_and_the_rest_wait_their_turn() {
    start("a");
    start("a");
    start("a");
    assertThat(running).hasSize(2);

    running.getFirst().complete("first");

    assertThat(running).hasSize(3);
    assertThat(done).containsExactly("first");
  }

  @Test
  void keys_do_not_wait_for_one_another() {
    start("a");
    start("a");
    start("b");

    assertThat(running).hasSize(3);
  }

  @Test
  void a_full_queue_sends_away() {
    for (int i = 0; i < 5; i++) {
      start("a");
    }

    assertThat(done).containsExactly("TooBusy");
  }

  @Test
  void work_that_fails_makes_room() {
    start("a");
    start("a");
    start("a");

    running.getFirst().fail(new IllegalStateException());

    assertThat(running).hasSize(3);
  }

  @Test
  void work_that_cannot_even_begin_makes_room() {
    for (int i = 0; i < 4; i++) {
      var failing =
          lanes.<String>run(
              "a",
              () -> {
                throw new IllegalStateException("no");
              });
      assertThatThrownBy(() -> failing.await().indefinitely())
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
