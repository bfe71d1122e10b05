package id.jarinabi.saku.devstack.demo;

import java.util.List;

/// Who comes to buy, and where to.
record Crowd(Chance chance) {
  private static final List<DemoSantri> WITH_MONEY =
      DemoSantri.ALL.stream().filter(santri -> !santri.penniless()).toList();

  /// Some are hungrier than others, and always the same ones.
  DemoSantri somebody() {
    return chance.weighted(WITH_MONEY, santri -> 2 + Math.floorMod(santri.nis().hashCode(), 4));
  }

  static DemoSantri penniless() {
    return DemoSantri.ALL.stream().filter(DemoSantri::penniless).findFirst().orElseThrow();
  }

  /// `canteen`, `shop` and `laundry` are weights. Once in a while somebody goes to the other
  /// canteen, where the till warns.
  DemoUnit unitFor(DemoSantri santri, int canteen, int shop, int laundry) {
    return chance.weighted(
        Catalogue.UNITS,
        unit -> {
          if (unit.isCanteen()) {
            return unit.welcomes(santri.gender()) ? canteen * 20 : canteen / 2;
          }
          return 20 * (unit.equals(Catalogue.LAUNDRY) ? laundry : shop);
        });
  }
}
