package id.jarinabi.saku.briva.notify;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Counts what was answered, by code: there are few codes, and nothing of a stranger's
/// choosing. The log gets one line a minute however many calls there were.
@ApplicationScoped
class RefusedCalls {
  private static final String METER = "saku_callback_total";

  private final MeterRegistry meters;
  private final Map<String, Long> sinceLastLine = new ConcurrentHashMap<>();

  RefusedCalls(MeterRegistry meters) {
    this.meters = meters;
  }

  void answered(String code) {
    meters.counter(METER, "code", code).increment();
  }

  void refused(Refusal refusal) {
    answered(refusal.code().text());
    sinceLastLine.merge(refusal.code().text() + " " + refusal.message(), 1L, Long::sum);
  }

  @Scheduled(every = "60s")
  void tell() {
    if (!sinceLastLine.isEmpty()) {
      Log.warnf("calls refused in the last minute: %s", new TreeMap<>(sinceLastLine));
      sinceLastLine.clear();
    }
  }
}
