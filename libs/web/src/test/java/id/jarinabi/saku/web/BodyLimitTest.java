package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.order;
import static id.jarinabi.saku.web.Refusals.refused;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BodyLimitTest {
  private static final int LIMIT = 64 * 1024;

  @Test
  void a_body_at_the_limit_is_read() {
    refused(order("{}" + " ".repeat(LIMIT - 2)), 422, "validation_failed");
  }

  @Test
  void a_body_that_says_it_is_larger_is_refused() {
    refused(order("{}" + " ".repeat(LIMIT - 1)), 413, "too_large");
  }

  @Test
  void a_body_that_only_says_it_is_larger_is_refused_before_it_is_sent() {
    refused(Wire.exchange(head("Content-Length: 99999999999") + "{"), 413, "too_large");
  }

  @Test
  void a_body_that_does_not_say_how_large_it_is_is_refused_when_it_grows_too_large() {
    refused(Wire.exchange(chunked("{}" + " ".repeat(LIMIT))), 413, "too_large");
  }

  @Test
  void a_body_a_hundred_times_too_large_is_refused_as_plainly() {
    refused(order("{}" + " ".repeat(100 * LIMIT)), 413, "too_large");
  }

  @Test
  void a_small_body_in_chunks_is_read() {
    refused(Wire.exchange(chunked("{}")), 422, "validation_failed");
  }

  private static String head(String length) {
    return Wire.head("POST", "/api/topup/shop/orders", "Content-Type: application/json", length);
  }

  private static String chunked(String body) {
    var request = new StringBuilder(head("Transfer-Encoding: chunked"));
    for (int at = 0; at < body.length(); at += 8192) {
      var chunk = body.substring(at, Math.min(body.length(), at + 8192));
      request
          .append(Integer.toHexString(chunk.length()))
          .append("\r\n")
          .append(chunk)
          .append("\r\n");
    }
    return request.append("0\r\n\r\n").toString();
  }
}
