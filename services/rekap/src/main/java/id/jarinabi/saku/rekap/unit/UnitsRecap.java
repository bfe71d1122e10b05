package id.jarinabi.saku.rekap.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// All units side by side. One page: a pondok has dozens of units, not thousands.
record UnitsRecap(
    LocalDate from,
    LocalDate to,
    long transactions,
    long gross,
    long discounts,
    long voids,
    long net,
    List<UnitTotals> items,
    @Nullable String nextCursor) {

  static UnitsRecap of(LocalDate from, LocalDate to, List<UnitTotals> units) {
    return new UnitsRecap(
        from,
        to,
        sum(units, UnitTotals::transactions),
        sum(units, UnitTotals::gross),
        sum(units, UnitTotals::discounts),
        sum(units, UnitTotals::voids),
        sum(units, UnitTotals::net),
        units,
        null);
  }

  private static long sum(List<UnitTotals> units, ToLongFunction<UnitTotals> figure) {
    return units.stream().mapToLong(figure).sum();
  }
}
