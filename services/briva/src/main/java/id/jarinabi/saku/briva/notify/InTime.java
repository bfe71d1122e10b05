package id.jarinabi.saku.briva.notify;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/// An answer within a time, whatever becomes of the work: a transaction is never left half-way
/// because somebody waits for it no longer.
final class InTime {
  private InTime() {}

  static <T> Uni<T> of(Uni<T> work, Duration patience, Supplier<T> otherwise) {
    return Uni.createFrom()
        .<T>emitter(waiting -> work.subscribe().with(waiting::complete, waiting::fail))
        .ifNoItem()
        .after(patience)
        .recoverWithItem(otherwise);
  }
}
