package id.jarinabi.saku.devstack.demo;

import java.util.HashMap;
import java.util.Map;

/// What the plan expects everybody to have, in rupiah: so that lives are lived within their
/// means, as most are.
final class Wallets {
  private final Map<String, Long> left = new HashMap<>();
  private final Map<String, Long> spentToday = new HashMap<>();
  private final Map<String, Long> daily = new HashMap<>();

  Wallets() {
    for (DemoSantri santri : DemoSantri.ALL) {
      left.put(santri.nis(), santri.penniless() ? 0 : DemoSantri.OPENING_BALANCE);
    }
  }

  void newDay() {
    spentToday.clear();
  }

  long left(DemoSantri santri) {
    return left.getOrDefault(santri.nis(), 0L);
  }

  boolean affords(DemoSantri santri, long amount) {
    long limit = daily.getOrDefault(santri.nis(), Long.MAX_VALUE);
    long spent = spentToday.getOrDefault(santri.nis(), 0L);
    return amount <= left(santri) && amount <= limit - spent;
  }

  /// What a deed does to them, if all goes as planned.
  void after(Deed deed) {
    String nis = deed.santri().nis();
    switch (deed) {
      case TopUp topUp -> left.merge(nis, topUp.amount(), Long::sum);
      case Sale sale -> pay(sale);
      case Wish wish -> {
        if (wish.wanted() instanceof Wish.Budget budget) {
          Long limit = budget.daily();
          daily.put(nis, limit == null ? Long.MAX_VALUE : limit);
        }
      }
    }
  }

  private void pay(Sale sale) {
    long total = sale.basket().total();
    if (sale.mishap() != Mishap.VOIDED && affords(sale.santri(), total)) {
      left.merge(sale.santri().nis(), -total, Long::sum);
      spentToday.merge(sale.santri().nis(), total, Long::sum);
    }
  }
}
