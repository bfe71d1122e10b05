package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.stack.StackFailed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ids that the stack gave to the people and things of the demo.
///
/// @param santriIds by NIS
/// @param unitIds by unit code
/// @param wares by unit code and product name: what stands on the shelves now
record Directory(
    Map<String, String> santriIds,
    Map<String, String> unitIds,
    Map<String, Map<String, Ware>> wares) {

  /// A product as the stack knows it, with its price of today in rupiah.
  record Ware(String id, long price) {}

  static Directory read(ApiSession keuangan) {
    Map<String, String> units = ids(keuangan.list("/api/pos/units"), "code");
    Map<String, Map<String, Ware>> wares = new HashMap<>();
    units.forEach((code, id) -> wares.put(code, shelf(keuangan, id)));
    var directory = new Directory(ids(keuangan.list("/api/identity/santri"), "nis"), units, wares);
    directory.requireDemo();
    return directory;
  }

  String santri(DemoSantri santri) {
    return known(santriIds, santri.nis());
  }

  String unit(DemoUnit unit) {
    return known(unitIds, unit.code());
  }

  /// Empty when somebody took it off the shelf.
  Optional<Ware> ware(DemoUnit unit, String product) {
    return Optional.ofNullable(known(wares, unit.code()).get(product));
  }

  private void requireDemo() {
    DemoSantri.ALL.forEach(this::santri);
    Catalogue.UNITS.forEach(this::unit);
  }

  private static <T> T known(Map<String, T> map, String name) {
    T found = map.get(name);
    if (found == null) {
      throw new StackFailed(
          "Data contoh tidak lengkap: %s tidak ditemukan. Jalankan ./saku up dalam mode demo."
              .formatted(name));
    }
    return found;
  }

  private static Map<String, String> ids(List<JsonNode> items, String name) {
    return items.stream()
        .collect(Collectors.toMap(i -> i.path(name).asText(), i -> i.path("id").asText()));
  }

  private static Map<String, Ware> shelf(ApiSession keuangan, String unitId) {
    return keuangan.list("/api/pos/units/" + unitId + "/products").stream()
        .filter(product -> product.path("active").asBoolean(true))
        .collect(
            Collectors.toMap(
                product -> product.path("name").asText(),
                product -> new Ware(product.path("id").asText(), product.path("price").asLong()),
                (newest, _) -> newest));
  }
}
