package id.jarinabi.saku.rekap.export;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Semaphore;

/// A request's turn to read a file out of the database: only so many at once, as slow clients may
/// not keep the events from it. Taken before the first byte is written, when a refusal can still
/// be told; given back with the request's end, whether the file was written, failed, or its
/// client hung up.
@RequestScoped
class Turn {
  private static final Semaphore AT_ONCE = new Semaphore(4);
  private static final long A_WHILE = 10;

  private boolean taken;

  /// Once for each request.
  void take() {
    if (!AT_ONCE.tryAcquire()) {
      throw Problem.rateLimited(A_WHILE);
    }
    taken = true;
  }

  @PreDestroy
  void end() {
    if (taken) {
      AT_ONCE.release();
    }
  }
}
