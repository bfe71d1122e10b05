package id.jarinabi.saku.devstack.demo;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Plays one lunch hour: every unit has one cashier, and who comes while the cashier is busy
/// stands in line.
final class LunchHour implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final long MONEY_FROM_HOME = 50_000;

  private final ApiClient api;
  private final Directory directory;
  private final CashDesk desk;
  private final Purses purses;
  private final Pace pace;
  private final ProgressLine progress;
  private final Tally tally = new Tally();
  private final Map<DemoUnit, ScheduledExecutorService> lines = new HashMap<>();
  private final Tills tills;

  LunchHour(URI gateway, Pace pace, ProgressLine progress) {
    this.api = new ApiClient(gateway);
    this.pace = pace;
    this.progress = progress;
    var keuangan = new ApiSession(api, DemoStaff.KEUANGAN.username());
    directory = Directory.read(keuangan);
    desk = new CashDesk(keuangan);
    purses = Purses.read(keuangan);
    tills = Tills.open(api, directory, tally);
    for (DemoUnit unit : Catalogue.UNITS) {
      lines.put(unit, Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory()));
    }
  }

  /// The tally of the whole hour. A sale that failed for no foreseen reason ends it.
  Tally play(List<Sale> sales) {
    long began = System.nanoTime();
    List<? extends Future<?>> served = sales.stream().map(this::queue).toList();
    for (Future<?> one : served) {
      while (!done(one)) {
        var lived = pace.lived(Duration.ofNanos(System.nanoTime() - began));
        progress.show(LunchPlan.OPENS.plus(lived).withNano(0) + "  " + tally.line());
      }
    }
    progress.end("Jam makan siang selesai: " + tally.line());
    return tally;
  }

  @Override
  public void close() {
    lines.values().forEach(ScheduledExecutorService::shutdownNow);
    api.close();
  }

  private Future<?> queue(Sale sale) {
    var lived = Duration.between(LunchPlan.OPENS, sale.at());
    long delay = pace.played(lived).toNanos();
    return line(sale.unit()).schedule(() -> serve(sale), delay, TimeUnit.NANOSECONDS);
  }

  private void serve(Sale sale) {
    String santri = directory.santri(sale.santri());
    long total = sale.basket().total();
    if (sale.mishap() != Mishap.UNPREPARED && !purses.holds(santri, total)) {
      String payer = "Wali " + sale.santri().name();
      desk.awaitBooked(desk.take(santri, MONEY_FROM_HOME, payer, Keys.of(sale.key(), "money")));
      purses.gained(santri, MONEY_FROM_HOME);
    }
    Till till = tills.of(sale.unit());
    if (till.sell(sale) instanceof SaleOutcome.Completed completed) {
      purses.told(santri, completed.balanceAfter());
      if (sale.mishap() == Mishap.VOIDED) {
        till.takeBack(sale, completed);
        purses.gained(santri, completed.total());
      }
    }
  }

  private ScheduledExecutorService line(DemoUnit unit) {
    return Objects.requireNonNull(lines.get(unit));
  }

  private static boolean done(Future<?> one) {
    try {
      one.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
