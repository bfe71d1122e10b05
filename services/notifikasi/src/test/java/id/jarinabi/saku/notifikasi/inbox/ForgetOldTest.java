package id.jarinabi.saku.notifikasi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForgetOldTest {
  @Inject ForgetOld forgetOld;

  private final Person santri = Pondok.newSantri("Ahmad");

  @Test
  void read_ones_are_kept_for_ninety_days_and_unread_ones_for_a_year() {
    var young = told(89, true);
    var old = told(91, true);
    var unread = told(364, false);
    var forgotten = told(366, false);

    forgetOld.forget().await().atMost(Duration.ofSeconds(30));

    assertThat(left(young)).isEqualTo(2);
    assertThat(left(old)).isZero();
    assertThat(left(unread)).isEqualTo(2);
    assertThat(left(forgotten)).isZero();
  }

  private UUID told(int daysAgo, boolean read) {
    var event = Pondok.tell(News.topup(santri));
    var days = daysAgo + " days";
    Pondok.database()
        .execute(
            "update notifikasi.notices set occurred_at = now() - ?::interval where event_id = ?",
            days,
            event);
    Pondok.database()
        .execute(
            "update notifikasi.notifications set occurred_at = now() - ?::interval,"
                + " read_at = case when ? then now() end where event_id = ?",
            days,
            read,
            event);
    return event;
  }

  /// Its notice and its notification.
  private static long left(UUID event) {
    return Pondok.database()
        .number(
            "select (select count(*) from notifikasi.notices where event_id = ?)"
                + " + (select count(*) from notifikasi.notifications where event_id = ?)",
            event,
            event);
  }
}
