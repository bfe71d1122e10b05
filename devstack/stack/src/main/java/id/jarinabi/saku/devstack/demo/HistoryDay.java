package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.process.Await;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Lives one planned day through the API, moment by moment.
final class HistoryDay {
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private final ShiftedClock clock;
  private final ZoneId zone;
  private final ApiSession keuangan;
  private final Directory directory;
  private final CashDesk desk;
  private final Tills tills;
  private final Map<DemoStaff, Phone> phones;

  HistoryDay(ShiftedClock clock, ZoneId zone, ApiClient api, Tally tally) {
    this.clock = clock;
    this.zone = zone;
    keuangan = new ApiSession(api, DemoStaff.KEUANGAN.username());
    directory = Directory.read(keuangan);
    desk = new CashDesk(keuangan);
    tills = Tills.open(api, directory, tally);
    phones =
        DemoStaff.all().stream()
            .filter(person -> !person.children().isEmpty())
            .collect(
                Collectors.toMap(
                    wali -> wali,
                    wali -> new Phone(new ApiSession(api, wali.username()), directory)));
  }

  /// Whatever it set in motion has arrived when this returns: nothing of this day is booked under
  /// another one.
  void live(DayPlan day) {
    for (List<Deed> moment : Moments.of(day.deeds())) {
      var instant = day.date().atTime(moment.getFirst().at()).atZone(zone).toInstant();
      clock.at(instant, () -> Hands.each(Moments.HANDS, moment, this::happen));
    }
  }

  private Deed happen(Deed deed) {
    switch (deed) {
      case Sale sale -> sell(sale);
      case TopUp topUp -> take(topUp);
      case Wish wish -> Objects.requireNonNull(phones.get(wish.wali())).grant(wish);
    }
    return deed;
  }

  private void take(TopUp topUp) {
    String santri = directory.santri(topUp.santri());
    desk.awaitBooked(desk.take(santri, topUp.amount(), topUp.payer(), topUp.key()));
  }

  private void sell(Sale sale) {
    Till till = tills.of(sale.unit());
    if (till.sell(sale) instanceof SaleOutcome.Completed completed
        && sale.mishap() == Mishap.VOIDED) {
      till.takeBack(sale, completed);
      awaitRefund(directory.santri(sale.santri()), completed);
    }
  }

  /// Nobody else touches this santri's money in this moment.
  private void awaitRefund(String santri, SaleOutcome.Completed sale) {
    long expected = sale.balanceAfter() + sale.total();
    String path = "/api/saldo/santri/" + santri;
    if (!Await.until(DEADLINE, () -> keuangan.get(path).path("balance").asLong() == expected)) {
      throw new UnexpectedAnswer("Pembatalan " + sale.id() + " belum dibukukan");
    }
  }
}
