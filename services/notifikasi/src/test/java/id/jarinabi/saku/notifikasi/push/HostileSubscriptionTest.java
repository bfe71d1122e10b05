package id.jarinabi.saku.notifikasi.push;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever subscribes names a host that we shall speak to, and keys that we shall reckon with.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileSubscriptionTest {
  private static final Person WALI = Person.of(Role.WALI);
  private static final String KEY =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

  @Inject PushHosts hosts;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://push.example.org/x",
        "ftp://push.example.org/x",
        "https://127.0.0.1/x",
        "https://127.1/x",
        "https://0x7f.0.0.1/x",
        "https://0177.0.0.1/x",
        "https://2130706433/x",
        "https://0.0.0.0/x",
        "https://10.1.2.3/x",
        "https://172.16.0.1/x",
        "https://172.31.255.255/x",
        "https://192.168.1.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/x",
        "https://224.0.0.1/x",
        "https://255.255.255.255/x",
        "https://[::1]/x",
        "https://[::]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://[::ffff:7f00:1]/x",
        "https://[0:0:0:0:0:ffff:0a00:0001]/x",
        "https://[::127.0.0.1]/x",
        "https://[64:ff9b::7f00:1]/x",
        "https://[2002:7f00:1::]/x",
        "https://[2001::1]/x",
        "https://[2001:db8::1]/x",
        "https://[fe80::1]/x",
        "https://[fe80::1%25eth0]/x",
        "https://[fc00::1]/x",
        "https://[fd12:3456::1]/x",
        "https://[ff02::1]/x",
        "https://localhost./x",
        "https://saldo.localhost/x",
        "https://saldo/x",
        "https://saldo.internal/x",
        "https://kafka.local/x",
        "https://user:pass@push.example.org/x",
        "https://push.example.org:8443/x",
        "https://push.example.org@127.0.0.1/x",
        "https://push.example.org#@127.0.0.1/x",
        "https://push.example.org\\@127.0.0.1/x",
        "https:///x",
        "//push.example.org/x",
        "nonsense",
        ""
      })
  void a_host_that_is_not_public_https_is_refused(String endpoint) {
    subscribe(body(endpoint, KEY, SECRET))
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")))
        .body(at("errors[0].field", equalTo("endpoint")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.googleapis.com/fcm/send/abc:def",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
        "https://web.push.apple.com:443/QABC?x=1",
        "https://8.8.8.8/x",
        "https://[2606:4700::1111]/x"
      })
  void a_host_of_the_internet_is_taken_also_while_nobody_knows_it(String endpoint) {
    subscribe(body(endpoint, KEY, SECRET)).statusCode(204);
    assertThat(
            Pondok.database()
                .execute("delete from notifikasi.push_subscriptions where endpoint = ?", endpoint))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AAAA",
        "nicht base64!",
        // The example's key with its last byte changed: beside the curve.
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw8",
        // The point at infinity, in a way.
        "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        // Compressed.
        "AyVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx"
      })
  void a_key_that_is_no_point_of_the_curve_is_refused(String key) {
    subscribe(body("https://push.example.org/x", key, SECRET)).statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "BTBZMqHH6r4Tts7J_aSIgggg", "?"})
  void a_secret_of_another_length_is_refused(String secret) {
    subscribe(body("https://push.example.org/x", KEY, secret)).statusCode(422);
  }

  @Test
  void what_is_too_long_or_no_subscription_is_refused() {
    subscribe(body("https://push.example.org/" + "x".repeat(2_000), KEY, SECRET)).statusCode(422);
    subscribe(body("https://push.example.org/x", KEY.repeat(10), SECRET)).statusCode(422);
    subscribe(body("https://push.example.org/" + "x".repeat(70_000), KEY, SECRET)).statusCode(413);
    subscribe("{}").statusCode(422);
    subscribe("{\"endpoint\":\"https://push.example.org/x\",\"keys\":null}").statusCode(422);
    subscribe("{\"endpoint\":7}").statusCode(oneOf(400, 422));
    subscribe("[]").statusCode(400);
    subscribe("null").statusCode(400);
  }

  @Test
  void a_name_that_leads_home_by_the_time_of_the_push_leads_nowhere() throws Exception {
    var home = InetAddress.getByAddress("push.example.org", new byte[] {127, 0, 0, 1});
    var abroad = InetAddress.getByAddress("push.example.org", new byte[] {8, 8, 8, 8});

    assertThat(PushHosts.judged(false, new InetAddress[] {abroad})).contains(abroad);
    assertThat(PushHosts.judged(false, new InetAddress[] {home})).isEmpty();
    assertThat(PushHosts.judged(false, new InetAddress[] {abroad, home})).isEmpty();
    assertThat(PushHosts.judged(true, new InetAddress[] {home})).contains(home);
    assertThat(hosts.parse("https://127.0.0.1/x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1.2.3",
        "100.127.255.255",
        "192.0.2.1",
        "198.19.0.1",
        "203.0.113.9",
        "240.0.0.1",
        "::ffff:192.168.0.1",
        "fec0::1",
        "3fff::1",
        "100::1"
      })
  void addresses_that_are_nobodys_in_the_internet_are_not_public(String address)
      throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
  }

  private static String body(String endpoint, String key, String secret) {
    return new JsonObject()
        .put("endpoint", endpoint)
        .putNull("expirationTime")
        .put("keys", new JsonObject().put("p256dh", key).put("auth", secret))
        .encode();
  }

  private static ValidatableResponse subscribe(String body) {
    return WALI.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/notifikasi/push/subscriptions")
        .then();
  }
}
