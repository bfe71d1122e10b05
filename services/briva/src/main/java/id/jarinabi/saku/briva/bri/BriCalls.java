package id.jarinabi.saku.briva.bri;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.briva.snap.ServiceSignature;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.web.peer.PeerFaults;
import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/// One signed service call to BRI. Sent once: who may send it again decides that himself. Only a
/// token that the bank has forgotten is renewed and the call repeated, since nothing was done.
@ApplicationScoped
class BriCalls {
  private static final String ROOT = "/snap/v1.0/transfer-va/";

  private final BriConfig config;
  private final BriKeys keys;
  private final BriTokens tokens;
  private final ExternalIds externalIds;
  private final Wire wire;

  BriCalls(BriConfig config, BriKeys keys, BriTokens tokens, ExternalIds externalIds, Wire wire) {
    this.config = config;
    this.keys = keys;
    this.tokens = tokens;
    this.externalIds = externalIds;
    this.wire = wire;
  }

  /// The bank does not answer; the breaker counts these.
  static final class Silent extends RuntimeException {
    private final boolean sent;

    Silent(boolean sent, Throwable cause) {
      super(cause);
      this.sent = sent;
    }

    BriAnswer asAnswer() {
      return sent ? new BriAnswer.Unknown("silent") : new BriAnswer.NotSent();
    }
  }

  /// Fails with `Silent`, or with the breaker's own exception when the bank has been silent for a
  /// while and is not asked at all.
  @CircuitBreaker(
      requestVolumeThreshold = 8,
      failureRatio = 0.75,
      delay = 5_000,
      successThreshold = 1,
      failOn = Silent.class)
  @CircuitBreakerName("bri")
  Uni<BriAnswer> call(HttpMethod method, String service, ObjectNode body) {
    return send(method, ROOT + service, BriJson.write(body))
        .flatMap(
            answer -> {
              if (isForgottenToken(answer)) {
                tokens.forget();
                return send(method, ROOT + service, BriJson.write(body));
              }
              return Uni.createFrom().item(answer);
            });
  }

  private Uni<BriAnswer> send(HttpMethod method, String path, byte[] body) {
    return tokens
        .get()
        .onFailure()
        .transform(fault -> new Silent(false, fault))
        .flatMap(token -> send(method, path, body, token));
  }

  private Uni<BriAnswer> send(HttpMethod method, String path, byte[] body, String token) {
    var now = Instant.now();
    var timestamp = SnapTime.write(now, config.timestampForm());
    var signature =
        new ServiceSignature(method.name(), path, token, timestamp).sign(keys.clientSecret(), body);
    return externalIds
        .next(now)
        .flatMap(
            externalId ->
                wire.call(
                    method,
                    path,
                    Map.of(
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token,
                        "X-TIMESTAMP",
                        timestamp,
                        "X-SIGNATURE",
                        config.signatureEncoding().write(signature),
                        "X-PARTNER-ID",
                        config.partnerId(),
                        "CHANNEL-ID",
                        config.channelId(),
                        "X-EXTERNAL-ID",
                        externalId),
                    body))
        .onFailure()
        .transform(fault -> new Silent(!PeerFaults.wasNeverSent(fault), fault))
        .map(BriCalls::answer)
        .invoke(
            answer -> {
              if (answer instanceof BriAnswer.Unknown unknown) {
                Log.warnf("BRI has not answered %s: %s", path, unknown.why());
              }
            });
  }

  /// Success and the refusals of SNAP's table are answers. Whatever else a bank says, and
  /// whatever comes with a 5xx, leaves open what it did.
  private static BriAnswer answer(Wire.Response response) {
    var body = BriJson.read(response.body());
    var code = SnapCode.read(body.path("responseCode").asText());
    if (code.isEmpty()) {
      return new BriAnswer.Unknown("status " + response.status() + " without a code");
    }
    var read = code.get();
    if (read.isSuccess() && response.status() == 200) {
      return new BriAnswer.Success(body);
    }
    return KnownRefusals.hold(read)
        ? new BriAnswer.Refused(read)
        : new BriAnswer.Unknown("code " + read.text());
  }

  private static boolean isForgottenToken(BriAnswer answer) {
    return answer instanceof BriAnswer.Refused refused && refused.code().is(401, 1);
  }
}
