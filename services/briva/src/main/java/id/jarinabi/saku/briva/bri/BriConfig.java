package id.jarinabi.saku.briva.bri;

import id.jarinabi.saku.briva.snap.SignatureEncoding;
import id.jarinabi.saku.briva.snap.SnapTime;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What BRI and the pondok have agreed on, under `saku.bri`.
@ConfigMapping(prefix = "saku.bri")
public interface BriConfig {

  /// Such as `https://sandbox.partner.api.bri.co.id`.
  URI baseUrl();

  /// The folder with `signing-key.pem` (ours), `bank-public.pem` (BRI's), `client-secret`
  /// (BRI's to us) and `issued-secret` (ours to BRI). In files, so that no secret stands in a
  /// setting.
  Path keys();

  /// As whom we ask BRI for tokens.
  String clientId();

  @Pattern(regexp = "[A-Za-z0-9]{1,36}")
  String partnerId();

  @Pattern(regexp = "\\d{5}")
  String channelId();

  /// The five digits in front of every virtual account of the pondok.
  @Pattern(regexp = "\\d{5}")
  String corporate();

  /// As whom BRI asks us for tokens.
  String issuedClientId();

  /// BRI's documents and samples do not agree on this; ask at onboarding.
  @WithDefault("base64")
  SignatureEncoding signatureEncoding();

  @WithDefault("millis")
  SnapTime.Form timestampForm();

  /// How far the clock of a caller may be from ours.
  @WithDefault("PT5M")
  Duration clockWindow();

  /// The addresses from which BRI calls; every address when none is named.
  Optional<List<String>> allowedAddresses();

  /// How long we wait for an answer.
  @WithDefault("PT2S")
  Duration patience();

  /// How long BRI waits for ours; it gives up after ten seconds. What takes longer is still done.
  @WithDefault("PT2S")
  Duration answerWithin();

  /// Whether BRI may ask for a bill and tell of its payment at once (BRIVA Online): a matter of
  /// the contract.
  @WithDefault("false")
  boolean online();
}
