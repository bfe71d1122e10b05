package id.jarinabi.saku.notifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.notifikasi.world.Listening;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What becomes of a client that opens a stream and takes nothing from it.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeafTest {
  private static final int MORE_THAN_A_CONNECTION_HOLDS = 2_000;
  private static final Duration LONG = Duration.ofMinutes(2);

  private final Person santri = Pondok.newSantri("Ahmad");
  private final Person wali = Pondok.newWaliOf(santri);

  @BeforeEach
  void nobody_listens_yet() {
    await().atMost(LONG).until(() -> openStreams() == 0);
  }

  @Test
  void who_takes_nothing_is_cut_off_when_another_stream_takes_the_place() throws IOException {
    try (var deaf = deafened()) {
      List<Listening> others = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        others.add(Listening.with(wali.token(), null));
      }

      await().atMost(LONG).until(() -> openStreams() == 5);
      assertThat(others).noneMatch(Listening::isOver);
      assertThat(deaf.readsToTheEnd()).isLessThan(MORE_THAN_A_CONNECTION_HOLDS);
      others.forEach(Listening::close);
    }
  }

  /// The clock of it is the real one: three quarters of a minute.
  @Test
  @EnabledIfSystemProperty(named = "saku.full", matches = "true")
  void who_takes_nothing_for_too_long_is_cut_off() throws IOException {
    try (var deaf = deafened()) {
      await().atMost(LONG).until(() -> openStreams() == 0);
      assertThat(deaf.readsToTheEnd()).isLessThan(MORE_THAN_A_CONNECTION_HOLDS);
    }
  }

  /// While its santri hears all there is to hear.
  private DeafClient deafened() throws IOException {
    var deaf = new DeafClient(wali);
    try (var hearing = Listening.with(santri.token(), null);
        var pod = new WrittenByAnotherPod()) {
      await().atMost(LONG).until(() -> openStreams() == 2);
      pod.tell(santri, MORE_THAN_A_CONNECTION_HOLDS);
      hearing.await("notification", MORE_THAN_A_CONNECTION_HOLDS);
    }
    await().atMost(LONG).until(() -> openStreams() == 1);
    return deaf;
  }

  private static double openStreams() {
    return Metrics.globalRegistry.get("saku.streams.open").gauge().value();
  }
}
