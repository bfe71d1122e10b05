package id.jarinabi.saku.briva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.bank.Teller;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The bank calls from 127.0.0.1 in these tests, and no other address is allowed: whoever has
/// stolen its keys calls from elsewhere.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
@QuarkusTestResource(PinDesk.class)
class AllowedAddressTest {
  private static final String BANKS = "127.0.0.1";
  private static final String ELSEWHERE = "127.0.0.2";

  @Test
  void a_rightly_signed_call_from_another_address_is_nobodys() throws Exception {
    var order = Counter.opened(13_000);
    var body = CallbackCodesTest.note(order.vaNumber(), "13000.00").getBytes(UTF_8);
    var headers = ForgedCallsTest.headers(body);
    headers.put("X-EXTERNAL-ID", "address00001");

    var strange = send(ELSEWHERE, headers, body);
    assertThat(strange.statusCode()).isEqualTo(401);
    assertThat(strange.body()).contains("4013400");
    assertThat(Counter.told(order.santri())).isEmpty();

    assertThat(send(BANKS, headers, body).statusCode()).isEqualTo(200);
    Counter.awaitTold(order, 13_000);
  }

  /// The gateway writes the header anew, and what a caller had put there stands before it.
  @Test
  void whoever_only_says_to_call_from_the_banks_address_is_nobody_too() throws Exception {
    var order = Counter.opened(14_000);
    var body = CallbackCodesTest.note(order.vaNumber(), "14000.00").getBytes(UTF_8);
    var headers = ForgedCallsTest.headers(body);
    headers.put("X-EXTERNAL-ID", "address00002");
    headers.put("X-Forwarded-For", BANKS + ", 198.51.100.7");

    assertThat(send(BANKS, headers, body).statusCode()).isEqualTo(401);
    assertThat(Counter.told(order.santri())).isEmpty();
  }

  private static HttpResponse<String> send(String from, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + Teller.NOTIFY_PATH))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    try (var http = HttpClient.newBuilder().localAddress(InetAddress.getByName(from)).build()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
