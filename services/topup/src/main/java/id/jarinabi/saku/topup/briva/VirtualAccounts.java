package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Has a virtual account made, in the caller's time. A bank that is slow may not keep everybody
/// else from the database: only so many wait for it at once.
@ApplicationScoped
class VirtualAccounts {
  private static final int LONGEST_NAME = 40;

  private final BrivaPeer briva;
  private final Semaphore waiting;

  VirtualAccounts(@RestClient BrivaPeer briva, BrivaTerms terms) {
    this.briva = briva;
    this.waiting = new Semaphore(terms.atOnce());
  }

  /// The number to pay to; 503 when there is none.
  Uni<String> open(TopupRequest topup, String customerNumber, String santriName) {
    var name = santriName.strip();
    var order =
        new BrivaPeer.Order(
            topup.id(),
            topup.santriId().value(),
            customerNumber,
            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
            topup.amount(),
            Objects.requireNonNull(topup.expiresAt()));
    return briva
        .open(order)
        .map(BrivaPeer.VirtualAccount::vaNumber)
        .onFailure()
        .transform(VirtualAccounts::away);
  }

  /// Runs `work` if there is room for one more who waits for the bank; 503 otherwise.
  <T> Uni<T> guarded(Uni<T> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              if (!waiting.tryAcquire()) {
                return Uni.createFrom().failure(Problem.temporarilyUnavailable());
              }
              return work.onTermination().invoke(waiting::release);
            });
  }

  private static Problem away(Throwable fault) {
    Log.warnf("no virtual account was made: %s", fault.getMessage());
    return Problem.temporarilyUnavailable();
  }
}
