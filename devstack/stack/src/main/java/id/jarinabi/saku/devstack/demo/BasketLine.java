package id.jarinabi.saku.devstack.demo;

/// One line of a cart. `price` and `discount` are rupiah; a reason is needed where the price is
/// not the catalogue's or a discount is given, else it is empty.
record BasketLine(DemoProduct product, int quantity, long price, long discount, String reason) {

  static BasketLine plain(DemoProduct product, int quantity) {
    return new BasketLine(product, quantity, product.price(), 0, "");
  }

  BasketLine at(long otherPrice, String why) {
    return new BasketLine(product, quantity, otherPrice, discount, why);
  }

  BasketLine less(long rupiah, String why) {
    return new BasketLine(product, quantity, price, rupiah, why);
  }

  boolean atCataloguePrice() {
    return price == product.price();
  }

  long total() {
    return quantity * price - discount;
  }
}
