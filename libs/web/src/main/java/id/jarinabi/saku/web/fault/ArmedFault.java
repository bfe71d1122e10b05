package id.jarinabi.saku.web.fault;

import id.jarinabi.saku.kernel.FaultPoint;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Arms the fault point that `saku.fault` names, in demo mode only: a real pondok's service
/// that is told to crash does not start.
@ApplicationScoped
class ArmedFault {
  private final Optional<String> name;
  private final Optional<Path> mark;
  private final boolean demo;

  ArmedFault(
      @ConfigProperty(name = "saku.fault") Optional<String> name,
      @ConfigProperty(name = "saku.fault-mark") Optional<Path> mark,
      @ConfigProperty(name = "saku.demo") boolean demo) {
    this.name = name;
    this.mark = mark;
    this.demo = demo;
  }

  void arm(@Observes StartupEvent event) {
    if (name.isEmpty()) {
      return;
    }
    if (!demo) {
      throw new IllegalStateException("saku.fault is for tests; this is no demo");
    }
    Log.warnf("this process dies at %s", name.get());
    FaultPoint.arm(name.get(), mark.orElseThrow());
  }
}
