package id.jarinabi.saku.devstack.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Opens the units that are not there yet and fills their shelves.
record Shelves(ApiSession keuangan) {
  private static final String UNITS = "/api/pos/units";
  private static final int HANDS = 4;

  /// The units' ids by code.
  Map<String, String> openUnits() {
    Set<String> known = unitIds().keySet();
    for (DemoUnit unit : Catalogue.UNITS) {
      if (!known.contains(unit.code())) {
        var body = Map.of("code", unit.code(), "name", unit.name(), "audience", unit.audience());
        keuangan.post(UNITS, body);
      }
    }
    return unitIds();
  }

  /// Returns how many products there are now.
  int fill() {
    Map<String, String> units = unitIds();
    return Hands.each(
            HANDS, Catalogue.UNITS, unit -> fill(unit, requireNonNull(units.get(unit.code()))))
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private int fill(DemoUnit unit, String id) {
    String shelf = UNITS + "/" + id + "/products";
    Set<String> known =
        keuangan.list(shelf).stream().map(p -> p.path("name").asText()).collect(Collectors.toSet());
    // Lists are told newest first: the last one put there heads the shelf.
    for (DemoProduct product : unit.products().reversed()) {
      if (!known.contains(product.name())) {
        keuangan.post(
            shelf,
            Map.of(
                "name", product.name(),
                "price", product.price(),
                "category", product.category()));
      }
    }
    return unit.products().size();
  }

  private Map<String, String> unitIds() {
    return keuangan.list(UNITS).stream()
        .collect(Collectors.toMap(u -> u.path("code").asText(), u -> u.path("id").asText()));
  }
}
