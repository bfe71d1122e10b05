package id.jarinabi.saku.briva.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InTimeTest {

  @Test
  void who_waits_is_answered_and_the_work_goes_on() {
    var deed = new CompletableFuture<String>();
    var done = new AtomicReference<String>();
    var work = Uni.createFrom().completionStage(deed).invoke(done::set);

    var answer = InTime.of(work, Duration.ofMillis(20), () -> "later").await().indefinitely();
    assertThat(answer).isEqualTo("later");
    deed.complete("booked");

    assertThat(done).hasValue("booked");
  }

  @Test
  void what_is_done_in_time_is_the_answer() {
    var work = Uni.createFrom().item("booked");

    assertThat(InTime.of(work, Duration.ofMinutes(1), () -> "later").await().indefinitely())
        .isEqualTo("booked");
  }
}
