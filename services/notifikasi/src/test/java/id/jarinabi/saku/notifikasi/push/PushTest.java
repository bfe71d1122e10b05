package id.jarinabi.saku.notifikasi.push;

import static id.jarinabi.saku.testing.JsonAt.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PushTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<Object> ANY = List.of(Map.of("type", "PIN_LOCKED", "push", true));
  private static final String SUBSCRIPTIONS = "/api/notifikasi/push/subscriptions";

  private final PushService service = new PushService();
  private final Browser browser = Browser.make();
  private final UnitId unit = Pondok.newUnit("Kantin Putra");
  private final Person santri = Pondok.newSantri("Ahmad");
  private final Person wali = Pondok.newWaliOf(santri);

  @AfterEach
  void close() {
    // What still waits would be sent again and again to nobody.
    Pondok.database().execute("delete from notifikasi.push_subscriptions");
    service.close();
  }

  @Test
  void a_push_is_sealed_for_its_browser_and_signed_with_our_key() throws Exception {
    subscribes(wali, service.endpoint("ok", 201));

    Pondok.tell(News.purchase(santri, unit));

    var push = awaitSent("ok", 1).getFirst();
    var told = new JsonObject(new String(browser.opened(push.body()), UTF_8));
    assertThat(told.getString("type")).isEqualTo("PURCHASE");
    assertThat(told.getString("title")).isEqualTo("Belanja Rp16.000 di Kantin Putra");
    assertThat(told.getString("body")).startsWith("Ananda Ahmad berbelanja");
    assertThat(told.getString("link")).startsWith("/wali/santri/");
    assertThat(push.headers())
        .containsEntry("Content-Encoding", "aes128gcm")
        .containsEntry("TTL", "86400")
        .containsEntry("Urgency", "normal");
    verifyVapid(push.headers().getOrDefault("Authorization", ""));
    awaitNothingLeft();
  }

  @Test
  void a_browser_that_is_gone_is_forgotten() {
    subscribes(wali, service.endpoint("gone", 410));
    subscribes(santri, service.endpoint("missing", 404));

    Pondok.tell(News.purchase(santri, unit));

    await().atMost(PATIENCE).until(() -> subscriptions() == 0);
    Pondok.tell(News.topup(santri));
    assertThat(service.sentTo("gone")).hasSize(1);
  }

  @Test
  void what_a_service_cannot_take_now_is_sent_again_later() {
    subscribes(wali, service.endpoint("busy", 429, 503, 500, 201));

    Pondok.tell(News.purchase(santri, unit));

    awaitSent("busy", 4);
    awaitNothingLeft();
    assertThat(subscriptions()).isEqualTo(1);
  }

  @Test
  void a_refusal_is_not_repeated_and_no_redirect_followed() {
    subscribes(wali, service.endpoint("refused", 400));
    subscribes(santri, service.endpoint("moved", 302));

    Pondok.tell(News.purchase(santri, unit));

    awaitSent("refused", 1);
    awaitSent("moved", 1);
    awaitNothingLeft();
    assertThat(service.sentTo("elsewhere")).isEmpty();
    assertThat(service.sent).hasSize(2);
  }

  @Test
  void a_service_that_never_answers_does_not_keep_the_others_waiting() {
    subscribes(wali, "http://localhost:1/nobody");
    subscribes(santri, service.endpoint("fine", 201));

    Pondok.tell(News.purchase(santri, unit));

    awaitSent("fine", 1);
  }

  @Test
  void a_type_that_is_switched_off_wakes_nobody_and_stands_in_the_inbox() {
    subscribes(wali, service.endpoint("off", 201));
    prefers(Map.of("types", List.of(Map.of("type", "PURCHASE", "push", false))));

    Pondok.tell(News.purchase(santri, unit));
    Pondok.tell(News.topup(santri));

    var push = awaitSent("off", 1).getFirst();
    assertThat(new String(browser.opened(push.body()), UTF_8)).contains("TOPUP_COMPLETED");
    wali.request().get("/api/notifikasi/notifications").then().body(at("items", hasSize(2)));
  }

  @Test
  void quiet_hours_hold_a_push_back_and_never_the_inbox() {
    subscribes(wali, service.endpoint("quiet", 201));
    prefers(quietNow());
    subscribes(santri, service.endpoint("awake", 201));

    Pondok.tell(News.purchase(santri, unit));

    awaitSent("awake", 1);
    wali.request().get("/api/notifikasi/notifications").then().body(at("items", hasSize(1)));
    assertThat(service.sentTo("quiet")).isEmpty();
    prefers(Map.of("types", ANY));
    awaitSent("quiet", 1);
  }

  @Test
  void what_a_dead_pod_has_left_is_sent() {
    subscribes(wali, service.endpoint("left", 201));
    prefers(quietNow());
    Pondok.tell(News.purchase(santri, unit));
    assertThat(
            Pondok.database()
                .execute(
                    "update notifikasi.pushes set tries = 1, due_at = now() - interval '1 second'"))
        .isEqualTo(1);

    Pondok.database().execute("delete from notifikasi.notification_preferences");

    awaitSent("left", 1);
  }

  @Test
  void a_browser_belongs_to_who_used_it_last_and_can_be_let_go() {
    var endpoint = service.endpoint("shared", 201);
    subscribes(wali, endpoint);
    subscribes(santri, endpoint);
    assertThat(subscriptions()).isEqualTo(1);

    ends(wali, endpoint);
    assertThat(subscriptions()).isEqualTo(1);
    ends(santri, endpoint);
    ends(santri, endpoint);
    assertThat(subscriptions()).isZero();
  }

  @Test
  void ten_browsers_of_one_person_are_kept_and_none_of_a_closed_account() {
    for (int i = 0; i < 12; i++) {
      subscribes(santri, service.endpoint("many" + i, 201));
    }
    assertThat(subscriptions()).isEqualTo(10);

    Pondok.tell(
        new UserChanged(santri.userId(), "u", "N", "santri", null, santri.santriId(), false));

    assertThat(subscriptions()).isZero();
  }

  private void subscribes(Person person, String endpoint) {
    person
        .request()
        .contentType(ContentType.JSON)
        .body(browser.subscription(endpoint))
        .post(SUBSCRIPTIONS)
        .then()
        .statusCode(204);
  }

  private void ends(Person person, String endpoint) {
    person
        .request()
        .contentType(ContentType.JSON)
        .body(browser.subscription(endpoint))
        .delete(SUBSCRIPTIONS)
        .then()
        .statusCode(204);
  }

  private static Map<String, Object> quietNow() {
    var now = LocalTime.now(ZoneId.of("Asia/Jakarta")).withSecond(0).withNano(0);
    var hours = Map.of("from", now.minusHours(1).toString(), "to", now.plusHours(1).toString());
    return Map.of("types", ANY, "quietHours", hours);
  }

  private void prefers(Map<String, Object> preferences) {
    var whole = new HashMap<String, Object>(preferences);
    whole.putIfAbsent("quietHours", null);
    whole.putIfAbsent("lowBalanceThreshold", null);
    wali.request()
        .contentType(ContentType.JSON)
        .body(whole)
        .put("/api/notifikasi/preferences")
        .then()
        .statusCode(200);
  }

  private List<PushService.Sent> awaitSent(String path, int count) {
    await().atMost(PATIENCE).until(() -> service.sentTo(path).size() >= count);
    return service.sentTo(path);
  }

  private static void awaitNothingLeft() {
    await()
        .atMost(PATIENCE)
        .until(() -> Pondok.database().number("select count(*) from notifikasi.pushes") == 0);
  }

  private static long subscriptions() {
    return Pondok.database().number("select count(*) from notifikasi.push_subscriptions");
  }

  private void verifyVapid(String authorization) throws Exception {
    assertThat(authorization).startsWith("vapid t=").contains(", k=");
    var token = authorization.substring("vapid t=".length(), authorization.indexOf(", k="));
    var key = authorization.substring(authorization.indexOf(", k=") + ", k=".length());
    String ours =
        wali.request().get("/api/notifikasi/push/public-key").then().extract().path("publicKey");
    assertThat(key).isEqualTo(ours);
    var origin = service.endpoint("ok").replace("/ok", "");
    var claims =
        new JwtConsumerBuilder()
            .setVerificationKey(
                BrowserKeys.of(key, "BTBZMqHH6r4Tts7J_aSIgg").orElseThrow().publicKey())
            .setExpectedAudience(origin)
            .setRequireExpirationTime()
            .setMaxFutureValidityInMinutes(24 * 60)
            .build()
            .processToClaims(token);
    assertThat(claims.getSubject()).startsWith("mailto:");
  }
}
