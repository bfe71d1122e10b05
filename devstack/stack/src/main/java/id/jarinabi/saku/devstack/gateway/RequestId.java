package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Every request has an id: the caller's, when it is fit to stand in a log line, else one of
/// ours.
final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /// Settles the id, and has the answer carry it.
  static String settle(HttpServerRequest request) {
    List<String> sent = request.headers().getAll(HEADER);
    boolean fit = sent.size() == 1 && FIT.matcher(sent.getFirst()).matches();
    String id = fit ? sent.getFirst() : UUID.randomUUID().toString();
    request.response().putHeader(HEADER, id);
    return id;
  }

  static String of(HttpServerRequest request) {
    return request.response().headers().get(HEADER);
  }
}
