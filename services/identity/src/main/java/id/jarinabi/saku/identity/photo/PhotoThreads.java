package id.jarinabi.saku.identity.photo;

import id.jarinabi.saku.identity.work.WorkThreads;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Where pictures are drawn and files are written: two at a time, because each picture takes tens
/// of megabytes while it is drawn.
@ApplicationScoped
class PhotoThreads {
  private static final int SIDE_BY_SIDE = 2;
  private static final int WAITING = 16;

  private final WorkThreads threads = new WorkThreads("photos", SIDE_BY_SIDE, WAITING);

  void stop(@Observes ShutdownEvent event) {
    threads.stop();
  }

  WorkThreads get() {
    return threads;
  }
}
