package id.jarinabi.saku.identity.secret;

import id.jarinabi.saku.identity.work.WorkThreads;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Where bcrypt runs: never on an event loop, at most as many at once as there are cores. PINs
/// have threads of their own, so that strangers who try passwords cannot hold up a queue of
/// hungry santri.
@ApplicationScoped
class HashingThreads {
  private static final int QUEUED_PINS = 256;
  private static final int QUEUED_PASSWORDS = 128;

  private final WorkThreads pins;
  private final WorkThreads passwords;

  HashingThreads(MeterRegistry meters) {
    int cores = Runtime.getRuntime().availableProcessors();
    pins = new WorkThreads("pin-hashing", cores, QUEUED_PINS);
    passwords = new WorkThreads("password-hashing", Math.max(1, cores / 2), QUEUED_PASSWORDS);
    meters.gauge("saku.pin.queue", pins, WorkThreads::waiting);
  }

  void stop(@Observes ShutdownEvent event) {
    pins.stop();
    passwords.stop();
  }

  WorkThreads forPins() {
    return pins;
  }

  WorkThreads forPasswords() {
    return passwords;
  }
}
