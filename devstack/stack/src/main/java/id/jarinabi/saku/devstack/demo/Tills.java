package id.jarinabi.saku.devstack.demo;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// One till per unit, each with its own cashier logged in.
record Tills(Map<DemoUnit, Till> byUnit) {

  static Tills open(ApiClient api, Directory directory, Tally tally) {
    return new Tills(
        Catalogue.UNITS.stream()
            .collect(
                Collectors.toMap(
                    unit -> unit,
                    unit ->
                        new Till(
                            new ApiSession(api, unit.cashier().username()), directory, tally))));
  }

  Till of(DemoUnit unit) {
    return Objects.requireNonNull(byUnit.get(unit));
  }
}
