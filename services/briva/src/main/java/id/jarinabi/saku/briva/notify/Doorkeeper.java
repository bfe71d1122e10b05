package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.snap.SnapTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The checks that every door begins with: address, content type, mandatory headers, clock. None
/// of them looks into the body.
@ApplicationScoped
class Doorkeeper {
  private final BriConfig config;

  Doorkeeper(BriConfig config) {
    this.config = config;
  }

  /// Empty when the call may be looked at closer.
  Optional<Refusal> refuses(Call call, int service, List<String> mandatory) {
    if (config.allowedAddresses().isPresent()
        && !config.allowedAddresses().get().contains(call.address())) {
      return Optional.of(Refusal.unauthorized(service, "Address"));
    }
    var type = call.header("Content-Type");
    if (type.isEmpty() || !type.get().regionMatches(true, 0, "application/json", 0, 16)) {
      return Optional.of(Refusal.format(service, "Content-Type"));
    }
    for (var name : mandatory) {
      if (call.header(name).isEmpty()) {
        return Optional.of(Refusal.mandatory(service, name));
      }
    }
    return timely(call, service);
  }

  private Optional<Refusal> timely(Call call, int service) {
    var sent = call.header("X-TIMESTAMP").flatMap(SnapTime::read);
    if (sent.isEmpty()) {
      return Optional.of(Refusal.format(service, "X-TIMESTAMP"));
    }
    var apart = Duration.between(sent.get().toInstant(), Instant.now()).abs();
    return apart.compareTo(config.clockWindow()) > 0
        ? Optional.of(Refusal.unauthorized(service, "X-TIMESTAMP"))
        : Optional.empty();
  }
}
