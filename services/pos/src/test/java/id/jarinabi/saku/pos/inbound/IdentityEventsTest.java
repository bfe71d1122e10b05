package id.jarinabi.saku.pos.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.IdentityEvent;
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

  private final SantriId santri = new SantriId(UUID.randomUUID());
  private final UserId wali = new UserId(UUID.randomUUID());

  @Test
  void the_newest_name_wins_in_whatever_order_they_arrive() {
    takenIn(
        new SantriChanged(santri, 3, "7", "Siti Aisyah", "PUTRI", null, null, "ACTIVE"),
        new SantriChanged(santri, 2, "7", "Aisah", "PUTRI", null, null, "ACTIVE"),
        new SantriRegistered(santri, 1, "7", "Aisyah", "PUTRI", null, null, "ACTIVE"));

    assertThat(
            Bench.get()
                .database()
                .rows(
                    "select version, name from pos.santri_names where santri_id = ?",
                    santri.value()))
        .isEqualTo(List.of(Map.of("version", 3L, "name", "Siti Aisyah")));
  }

  @Test
  void an_older_link_that_arrives_late_does_not_bring_an_undone_one_back() {
    takenIn(
        new WaliUnlinked(santri, wali, NOON.plusMinutes(1)), new WaliLinked(santri, wali, NOON));
    assertThat(linked()).isFalse();

    takenIn(new WaliLinked(santri, wali, NOON.plusMinutes(2)));
    assertThat(linked()).isTrue();
  }

  private static void takenIn(IdentityEvent... events) {
    for (var event : events) {
      var id = Bench.get().topics().tell(event);
      await()
          .until(
              () ->
                  Bench.get()
                          .database()
                          .number(
                              """
                              select count(*) from pos.inbox
                              where consumer = 'pos.identity' and event_id = ?""",
                              id)
                      == 1);
    }
  }

  private boolean linked() {
    return Bench.get()
            .database()
            .number(
                "select count(*) from pos.wali_links where wali_id = ? and linked", wali.value())
        == 1;
  }
}
