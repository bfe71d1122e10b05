package id.jarinabi.saku.devstack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What santri put on the counter: one to four things, mostly their favourites, now and then
/// with a discount or another price.
record Shopper(Chance chance) {
  private static final int FAVOURITE = 4;
  private static final double DISCOUNT = 3;
  private static final double LINE_DISCOUNT = 2;
  private static final double OTHER_PRICE = 2.5;
  private static final double FOR_A_FRIEND = 4;
  private static final long ROUND = 500;

  private static final List<String> DISCOUNT_REASONS =
      List.of("Diskon Jumat berkah", "Pelanggan rajin mengembalikan piring", "Promo akhir hari");
  private static final List<String> LINE_REASONS =
      List.of("Kemasan penyok", "Sisa jualan pagi", "Stok terakhir");
  private static final List<String> PRICE_REASONS =
      List.of("Porsi kecil", "Tanpa lauk tambahan", "Harga titipan lama");

  Basket basket(DemoSantri santri, DemoUnit unit) {
    List<DemoProduct> shelf = new ArrayList<>(unit.products());
    List<BasketLine> lines = new ArrayList<>();
    int kinds = kinds(unit);
    while (lines.size() < kinds) {
      DemoProduct chosen = chance.weighted(shelf, p -> p.liking() * fondness(santri, p));
      shelf.remove(chosen);
      lines.add(priced(BasketLine.plain(chosen, quantity(chosen))));
    }
    return discounted(Basket.of(lines));
  }

  /// Somebody else who takes what `owner` pays for; mostly nobody.
  Optional<DemoSantri> friendOf(DemoSantri owner) {
    if (!chance.percent(FOR_A_FRIEND)) {
      return Optional.empty();
    }
    var others =
        DemoSantri.ALL.stream()
            .filter(s -> s.gender() == owner.gender() && !s.equals(owner))
            .toList();
    return Optional.of(chance.oneOf(others));
  }

  private int kinds(DemoUnit unit) {
    if (!unit.isCanteen()) {
      return chance.percent(75) ? 1 : 2;
    }
    int luck = chance.between(1, 100);
    return luck <= 50 ? 1 : luck <= 85 ? 2 : luck <= 96 ? 3 : 4;
  }

  private int quantity(DemoProduct product) {
    if (product.category().equals("Kiloan")) {
      return chance.between(1, 3);
    }
    boolean small = product.price() <= 2_000;
    return small ? chance.between(1, 3) : chance.percent(6) ? 2 : 1;
  }

  private BasketLine priced(BasketLine line) {
    long half = line.price() / 2 / ROUND * ROUND;
    if (half == 0) {
      return line;
    } else if (chance.percent(OTHER_PRICE)) {
      long off = Math.min(half, ROUND * chance.between(1, 4));
      return line.at(line.price() - off, chance.oneOf(PRICE_REASONS));
    }
    return chance.percent(LINE_DISCOUNT) ? line.less(half, chance.oneOf(LINE_REASONS)) : line;
  }

  private Basket discounted(Basket basket) {
    long tenth = basket.total() / 10 / ROUND * ROUND;
    return tenth > 0 && chance.percent(DISCOUNT)
        ? basket.less(tenth, chance.oneOf(DISCOUNT_REASONS))
        : basket;
  }

  /// Everybody likes some things better, and always the same ones.
  private static int fondness(DemoSantri santri, DemoProduct product) {
    return Math.floorMod((santri.nis() + product.name()).hashCode(), 5) == 0 ? FAVOURITE : 1;
  }
}
