package id.jarinabi.saku.pos.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Topics have no order among each other, and a replay has none at all: only the newest counts.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdentityEventsTest {
  private static final OffsetDateTime NOON =
      OffsetDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneOffset.UTC);

  @Test
  void the_newest_name_wins_in_whatever_order_they_arrive() {
    var santri = new SantriId(UUID.randomUUID());
    Bench.get()
        .topics()
        .tell(new SantriChanged(santri, 3, "7", "Siti Aisyah", "PUTRI", null, null, "ACTIVE"));
    Bench.get()
        .topics()
        .tell(new SantriChanged(santri, 2, "7", "Aisah", "PUTRI", null, null, "ACTIVE"));
    Bench.get()
        .topics()
        .tell(new SantriRegistered(santri, 1, "7", "Aisyah", "PUTRI", null, null, "ACTIVE"));

    taken(santri, 3);
    assertThat(
            Bench.get()
                .database()
                .rows("select name from pos.santri_names where santri_id = ?", santri.value()))
        .isEqualTo(List.of(Map.of("name", "Siti Aisyah")));
  }

  @Test
  void an_older_link_that_arrives_late_does_not_bring_an_undone_one_back() {
    var santri = new SantriId(UUID.randomUUID());
    var wali = new UserId(UUID.randomUUID());
    Bench.get().topics().tell(new WaliUnlinked(santri, wali, NOON.plusMinutes(1)));
    Bench.get().topics().tell(new WaliLinked(santri, wali, NOON));
    Bench.get().topics().tell(new SantriRegistered(santri, 1, "8", "x", "PUTRA", null, null, "x"));

    taken(santri, 1);
    assertThat(linked(wali)).isFalse();

    Bench.get().topics().tell(new WaliLinked(santri, wali, NOON.plusMinutes(2)));
    await().until(() -> linked(wali));
  }

  /// Events of one santri are taken in order: when the last one is in, all are.
  private static void taken(SantriId santri, long version) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Bench.get()
                            .database()
                            .rows(
                                "select version from pos.santri_names where santri_id = ?",
                                santri.value()))
                    .isEqualTo(List.of(Map.of("version", version))));
    var sentinel = new SantriId(UUID.randomUUID());
    assertThat(sentinel).isNotEqualTo(santri);
  }

  private static boolean linked(UserId wali) {
    return Bench.get()
            .database()
            .number(
                "select count(*) from pos.wali_links where wali_id = ? and linked", wali.value())
        == 1;
  }
}
