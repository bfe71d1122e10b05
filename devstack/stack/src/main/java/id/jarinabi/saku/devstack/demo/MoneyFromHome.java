package id.jarinabi.saku.devstack.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// When the families bring money: the monthly amount in the first days of a month, a little more
/// when it runs out, something on visiting day.
record MoneyFromHome(Chance chance, long seed) {
  private static final long NOTE = 50_000;
  private static final long LOW = 30_000;
  private static final int FIRST_DAYS = 5;
  private static final LocalTime DESK_OPENS = LocalTime.of(7, 30);
  private static final int DESK_MINUTES = 390;
  private static final List<String> RELATIVES =
      List.of("Ayah ", "Ibu ", "Ibu ", "Kakek ", "Paman ", "Kakak ");

  List<TopUp> on(LocalDate date, Wallets wallets) {
    boolean visitors = new DayRhythm(date.getDayOfWeek()).visitors();
    List<TopUp> all = new ArrayList<>();
    for (DemoSantri santri : DemoSantri.ALL) {
      long notes = santri.penniless() ? 0 : notes(date, santri, visitors, wallets);
      if (notes > 0) {
        all.add(topUp(date, santri, notes * NOTE));
      }
    }
    return all;
  }

  private long notes(LocalDate date, DemoSantri santri, boolean visitors, Wallets wallets) {
    if (date.getDayOfMonth() == 1 + Math.floorMod(santri.nis().hashCode(), FIRST_DAYS)) {
      return chance.between(5, 9);
    } else if (wallets.left(santri) < LOW && chance.percent(50)) {
      return chance.between(1, 3);
    }
    return visitors && chance.percent(12) ? chance.between(1, 2) : 0;
  }

  private TopUp topUp(LocalDate date, DemoSantri santri, long amount) {
    return new TopUp(
        DESK_OPENS.plusMinutes(chance.between(0, DESK_MINUTES)),
        santri,
        amount,
        chance.oneOf(RELATIVES) + santri.firstName(),
        Keys.of("history", seed, date, "money", santri.nis()));
  }
}
