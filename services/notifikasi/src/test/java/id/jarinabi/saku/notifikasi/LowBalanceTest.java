package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.notifikasi.world.Pondok.now;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LowBalanceTest {
  private static final int THRESHOLD = 20_000;
  private static final List<Object> ANY = List.of(Map.of("type", "PIN_LOCKED", "push", true));
  private final Person santri = Pondok.newSantri("Ahmad");
  private final Person careful = Pondok.newWaliOf(santri);
  private final Person carefree = Pondok.newWaliOf(santri);

  @Test
  void a_wali_is_told_below_their_own_threshold_and_nobody_else() {
    setThreshold(careful);

    assertThat(heardOf(THRESHOLD, now())).isEmpty();
    assertThat(heardOf(THRESHOLD - 1, now())).containsExactly(careful.userId());
    careful
        .request()
        .get("/api/notifikasi/notifications")
        .then()
        .body(at("items[0].type", equalTo("LOW_BALANCE")))
        .body(at("items[0].title", equalTo("Saldo Ananda Ahmad tinggal Rp19.999")))
        .body(at("items[0].link", equalTo("/wali/santri/" + santri.santriId() + "/isi-saldo")));
  }

  @Test
  void at_most_once_in_two_days() {
    setThreshold(careful);
    var start = now().plusSeconds(1);

    assertThat(heardOf(5_000, start)).isNotEmpty();
    assertThat(heardOf(4_000, start.plusHours(1))).isEmpty();
    assertThat(heardOf(3_000, start.plusHours(47))).isEmpty();
    assertThat(heardOf(2_000, start.plusHours(48))).isNotEmpty();
    assertThat(heardOf(1_000, start.plusHours(49))).isEmpty();
  }

  @Test
  void each_wali_and_each_child_for_themselves() {
    var other = Pondok.newSantri("Budi");
    var wali = Pondok.newWaliOf(santri, other);
    setThreshold(wali);
    setThreshold(careful);

    assertThat(heardOf(1_000, now())).containsExactlyInAnyOrder(wali.userId(), careful.userId());
    assertThat(Pondok.whoHeard(Pondok.tell(News.debit(other, 1_000, now()))))
        .containsExactly(wali.userId());
    assertThat(carefree.role()).isEqualTo(careful.role());
  }

  private Set<UserId> heardOf(long left, OffsetDateTime at) {
    return Pondok.whoHeard(Pondok.tell(News.debit(santri, left, at)));
  }

  private static void setThreshold(Person wali) {
    wali.request()
        .contentType(ContentType.JSON)
        .body(Map.of("types", ANY, "lowBalanceThreshold", THRESHOLD))
        .put("/api/notifikasi/preferences")
        .then()
        .statusCode(200);
  }
}
