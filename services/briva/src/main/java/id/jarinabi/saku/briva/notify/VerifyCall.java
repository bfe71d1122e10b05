package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.bri.BriKeys;
import id.jarinabi.saku.briva.snap.ServiceSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a call comes from the bank, decided before a byte of it is understood or kept. The
/// order is the one that costs a stranger most and us least.
@ApplicationScoped
class VerifyCall {
  private static final String BEARER = "Bearer ";
  private static final Pattern CHANNEL = Pattern.compile("\\d{5}");
  private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9]{1,36}");

  private final BriConfig config;
  private final BriKeys keys;
  private final Doorkeeper doorkeeper;
  private final IssueToken tokens;

  VerifyCall(BriConfig config, BriKeys keys, Doorkeeper doorkeeper, IssueToken tokens) {
    this.config = config;
    this.keys = keys;
    this.doorkeeper = doorkeeper;
    this.tokens = tokens;
  }

  /// Empty when it is the bank's.
  Optional<Refusal> refuses(Call call, CallKind kind) {
    var refused = doorkeeper.refuses(call, kind.service, kind.mandatoryHeaders());
    if (refused.isPresent()) {
      return refused;
    }
    var authorization = call.header("Authorization").orElseThrow();
    if (!authorization.startsWith(BEARER) || !tokens.isOurs(authorization.substring(7))) {
      return Optional.of(Refusal.invalidToken(kind.service));
    }
    var signed =
        new ServiceSignature(
            "POST",
            call.path(),
            authorization.substring(7),
            call.header("X-TIMESTAMP").orElseThrow());
    if (!signed.isSignedBy(
        call.header("X-SIGNATURE").orElseThrow(), keys.issuedSecret(), call.body())) {
      return Optional.of(Refusal.unauthorized(kind.service, "Signature"));
    }
    return refusesNames(call, kind.service);
  }

  /// These stand outside the signature.
  private Optional<Refusal> refusesNames(Call call, int service) {
    if (!call.header("X-PARTNER-ID").orElseThrow().equals(config.partnerId())) {
      return Optional.of(Refusal.partnerNotFound(service));
    }
    if (isOdd(call, "CHANNEL-ID", CHANNEL)) {
      return Optional.of(Refusal.format(service, "CHANNEL-ID"));
    }
    return isOdd(call, "X-EXTERNAL-ID", EXTERNAL_ID)
        ? Optional.of(Refusal.format(service, "X-EXTERNAL-ID"))
        : Optional.empty();
  }

  private static boolean isOdd(Call call, String header, Pattern form) {
    return call.header(header).filter(value -> !form.matcher(value).matches()).isPresent();
  }
}
