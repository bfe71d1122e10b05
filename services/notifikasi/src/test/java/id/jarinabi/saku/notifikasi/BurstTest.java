package id.jarinabi.saku.notifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.notifikasi.world.Listening;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.notifikasi.world.Teller;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A lunch hour in one moment: every row stands once, and everybody who listens hears all of
/// theirs, once and in order. 10,000 with `-Dsaku.full=true`.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BurstTest {
  private static final boolean FULL = Boolean.getBoolean("saku.full");
  private static final int SANTRI = FULL ? 100 : 5;
  private static final int EACH = FULL ? 100 : 40;
  private static final Duration PATIENCE = Duration.ofMinutes(FULL ? 10 : 3);

  private final UnitId unit = Pondok.newUnit("Kantin Putra");

  @Test
  void everything_of_a_burst_is_told_once_and_no_stream_starves() {
    var santri = IntStream.range(0, SANTRI).mapToObj(i -> Pondok.newSantri("Santri " + i)).toList();
    var streams = santri.stream().map(one -> Listening.with(one.token(), null)).toList();
    var before = rows();

    sell(santri);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(rows() - before).isEqualTo((long) SANTRI * EACH));
    for (var stream : streams) {
      await().atMost(PATIENCE).until(() -> stream.all("notification").size() >= EACH);
      var ids = stream.all("notification").stream().map(Listening.Heard::id).toList();
      assertThat(ids)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, EACH).mapToObj(Integer::toString).toList());
      stream.close();
    }
  }

  /// Every event twice, under its one id.
  private void sell(List<Person> santri) {
    var sent = new ArrayList<Future<?>>();
    for (int i = 0; i < EACH; i++) {
      for (var one : santri) {
        var id = UUID.randomUUID();
        var sale = News.purchase(one, unit);
        sent.add(Teller.tell(id, sale.occurredAt(), sale));
        sent.add(Teller.tell(id, sale.occurredAt(), sale));
      }
    }
    sent.forEach(AtOnce::result);
  }

  private static long rows() {
    return Pondok.database().number("select count(*) from notifikasi.notifications");
  }
}
