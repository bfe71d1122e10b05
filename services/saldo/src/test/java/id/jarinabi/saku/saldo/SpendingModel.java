package id.jarinabi.saku.saldo;

import id.jarinabi.saku.kernel.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// What saldo promises about one santri, in the fewest words: no database, no clock, no threads.
final class SpendingModel {
  private record Sale(UnitId unit, long amount, LocalDate day) {}

  private record Rule(boolean blocked, Long limit) {}

  private final Map<UUID, Sale> sales = new HashMap<>();
  private final Map<UnitId, Rule> rules = new HashMap<>();
  private long credited;
  private Long daily;
  private Long weekly;

  void credit(long amount) {
    credited += amount;
  }

  void budget(Long daily, Long weekly) {
    this.daily = daily;
    this.weekly = weekly;
  }

  void rule(UnitId unit, boolean blocked, Long limit) {
    rules.put(unit, new Rule(blocked, limit));
  }

  /// A sale taken back is as if it had never been; twice is as once.
  void takeBack(UUID sale) {
    sales.remove(sale);
  }

  long balance() {
    return credited - spent(sale -> true);
  }

  String debit(UUID id, UnitId unit, long amount, LocalDate day) {
    var rule = rules.getOrDefault(unit, new Rule(false, null));
    if (rule.blocked()) {
      return "unit_blocked";
    }
    if (exceeds(rule.limit(), amount, sale -> sale.day().equals(day) && sale.unit().equals(unit))) {
      return "unit_daily_limit_exceeded";
    }
    if (exceeds(daily, amount, sale -> sale.day().equals(day))) {
      return "daily_budget_exceeded";
    }
    if (exceeds(weekly, amount, sale -> weekOf(sale.day()).equals(weekOf(day)))) {
      return "weekly_budget_exceeded";
    }
    if (amount > balance()) {
      return "insufficient_balance";
    }
    sales.put(id, new Sale(unit, amount, day));
    return "DEBITED";
  }

  private boolean exceeds(Long limit, long amount, Predicate<Sale> counted) {
    return limit != null && spent(counted) + amount > limit;
  }

  private long spent(Predicate<Sale> counted) {
    return sales.values().stream().filter(counted).mapToLong(Sale::amount).sum();
  }

  private static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
