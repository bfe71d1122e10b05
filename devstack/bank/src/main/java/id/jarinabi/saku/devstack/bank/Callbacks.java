package id.jarinabi.saku.devstack.bank;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/// Tells the partner of each payment, behind the payer's back and as the script wants it.
final class Callbacks implements AutoCloseable {
  private final Partner partner;
  private final Teller teller;
  private final Script script;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Phaser underWay = new Phaser(1);
  private final AtomicInteger variants = new AtomicInteger();
  private final Set<Payment> held = ConcurrentHashMap.newKeySet();

  Callbacks(Partner partner, Teller teller, Script script) {
    this.partner = partner;
    this.teller = teller;
    this.script = script;
  }

  void paid(Payment payment) {
    Mishap mishap = script.forCallback().orElse(null);
    if (mishap == Mishap.LATE) {
      held.add(payment);
    } else {
      later(() -> calls(payment, mishap == null ? List.of() : List.of(mishap)));
    }
  }

  /// Tells everything that was held back.
  void release() {
    List<Payment> released = new ArrayList<>(held);
    held.clear();
    released.forEach(payment -> later(() -> calls(payment, List.of())));
  }

  void tellAgain(Payment payment) {
    later(() -> calls(payment, List.of()));
  }

  Told tell(Payment payment, int variant, String externalId, URI at) {
    return teller.tell(Notification.of(partner, payment, variant).underExternalId(externalId), at);
  }

  /// Waits until nothing is under way.
  void settle() {
    int phase = underWay.arrive();
    underWay.awaitAdvance(phase);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void later(Runnable call) {
    underWay.register();
    threads.execute(
        () -> {
          try {
            call.run();
          } finally {
            underWay.arriveAndDeregister();
          }
        });
  }

  private void calls(Payment payment, List<Mishap> mishaps) {
    var right = Notification.of(partner, payment, variants.getAndIncrement());
    if (mishaps.isEmpty()) {
      teller.tell(right);
      return;
    }
    switch (mishaps.getFirst()) {
      case DUPLICATE -> {
        teller.tell(right);
        teller.tell(right.underNewExternalId());
        teller.tell(right);
      }
      case CONCURRENT -> {
        for (int i = 0; i < 4; i++) {
          var call = i % 2 == 0 ? right : right.underNewExternalId();
          later(() -> teller.tell(call));
        }
      }
      case ALTERED -> {
        teller.tell(right);
        teller.tell(right.withBody(contradiction(payment).body()));
      }
      case CONTRADICTED -> {
        teller.tell(right);
        teller.tell(contradiction(payment));
      }
      case WRONG_SIGNATURE -> teller.tell(right.withSecret("not the secret"));
      case STALE -> teller.tell(right.at(Instant.now().minus(Duration.ofHours(1))));
      default -> {
        // LOST: nobody is told.
      }
    }
  }

  private Notification contradiction(Payment payment) {
    return Notification.of(partner, payment, payment.amount() * 10, variants.getAndIncrement());
  }
}
