package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.bri.BriKeys;
import id.jarinabi.saku.briva.snap.ServiceSignature;
import id.jarinabi.saku.briva.snap.SnapCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a notification comes from the bank, decided before a byte of it is understood or kept.
/// The order is the one that costs a stranger most and us least.
@ApplicationScoped
class VerifyNotification {
  private static final String BEARER = "Bearer ";
  private static final Pattern CHANNEL = Pattern.compile("\\d{5}");
  private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9]{1,36}");
  private static final List<String> MANDATORY =
      List.of(
          "Authorization",
          "X-TIMESTAMP",
          "X-SIGNATURE",
          "X-PARTNER-ID",
          "CHANNEL-ID",
          "X-EXTERNAL-ID");

  private final BriConfig config;
  private final BriKeys keys;
  private final Doorkeeper doorkeeper;
  private final IssueToken tokens;

  VerifyNotification(BriConfig config, BriKeys keys, Doorkeeper doorkeeper, IssueToken tokens) {
    this.config = config;
    this.keys = keys;
    this.doorkeeper = doorkeeper;
    this.tokens = tokens;
  }

  /// Empty when it is the bank's.
  Optional<Refusal> refuses(Call call) {
    var refused = doorkeeper.refuses(call, SnapCode.NOTIFY, MANDATORY);
    if (refused.isPresent()) {
      return refused;
    }
    var authorization = call.header("Authorization").orElseThrow();
    if (!authorization.startsWith(BEARER) || !tokens.isOurs(authorization.substring(7))) {
      return Optional.of(Refusal.invalidToken(SnapCode.NOTIFY));
    }
    var signed =
        new ServiceSignature(
            "POST",
            call.path(),
            authorization.substring(7),
            call.header("X-TIMESTAMP").orElseThrow());
    if (!signed.isSignedBy(
        call.header("X-SIGNATURE").orElseThrow(), keys.issuedSecret(), call.body())) {
      return Optional.of(Refusal.unauthorized(SnapCode.NOTIFY, "Signature"));
    }
    return refusesNames(call);
  }

  /// These stand outside the signature.
  private Optional<Refusal> refusesNames(Call call) {
    if (!call.header("X-PARTNER-ID").orElseThrow().equals(config.partnerId())) {
      return Optional.of(Refusal.partnerNotFound(SnapCode.NOTIFY));
    }
    if (!CHANNEL.matcher(call.header("CHANNEL-ID").orElseThrow()).matches()) {
      return Optional.of(Refusal.format(SnapCode.NOTIFY, "CHANNEL-ID"));
    }
    return EXTERNAL_ID.matcher(call.header("X-EXTERNAL-ID").orElseThrow()).matches()
        ? Optional.empty()
        : Optional.of(Refusal.format(SnapCode.NOTIFY, "X-EXTERNAL-ID"));
  }
}
