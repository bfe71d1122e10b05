package id.jarinabi.saku.web.fault;

import id.jarinabi.saku.kernel.FaultPoint;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets a crash test arm fault points in the folder that `saku.faults` names, in demo mode only:
/// a real pondok's service that is told to crash does not start.
@ApplicationScoped
class ArmedFault {
  private final Optional<Path> folder;
  private final boolean demo;

  ArmedFault(
      @ConfigProperty(name = "saku.faults") Optional<Path> folder,
      @ConfigProperty(name = "saku.demo") boolean demo) {
    this.folder = folder;
    this.demo = demo;
  }

  void arm(@Observes StartupEvent event) {
    if (folder.isEmpty()) {
      return;
    }
    if (!demo) {
      throw new IllegalStateException("saku.faults is for tests; this is no demo");
    }
    Log.warnf("this process dies at the places named in %s", folder.get());
    FaultPoint.lookIn(folder.get());
  }
}
