package id.jarinabi.saku.devstack.demo;

import java.util.List;

/// What lies on the counter. `discount` is rupiah off the whole; its reason is empty without one.
record Basket(List<BasketLine> lines, long discount, String discountReason) {

  static Basket of(List<BasketLine> lines) {
    return new Basket(List.copyOf(lines), 0, "");
  }

  Basket less(long rupiah, String why) {
    return new Basket(lines, rupiah, why);
  }

  long total() {
    return lines.stream().mapToLong(BasketLine::total).sum() - discount;
  }
}
