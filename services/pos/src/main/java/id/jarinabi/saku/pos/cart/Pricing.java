package id.jarinabi.saku.pos.cart;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.pos.cart.Priced.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Prices a cart against the shelf. Quantities (1 to 999) and prices (1 to Rp100.000.000) are in
/// range already.
public final class Pricing {
  private final Map<UUID, Offer> shelf;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> missingReasons = new ArrayList<>();

  private Pricing(Map<UUID, Offer> shelf) {
    this.shelf = shelf;
  }

  /// `shelf` holds the products that may be sold here and now.
  public static Priced price(
      List<AskedLine> asked,
      long discount,
      @Nullable String discountReason,
      Map<UUID, Offer> shelf) {
    return new Pricing(shelf).cart(asked, discount, discountReason);
  }

  private Priced cart(List<AskedLine> asked, long discount, @Nullable String discountReason) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < asked.size(); i++) {
      lines.add(line("items[" + i + "]", asked.get(i)));
    }
    long subtotal = lines.stream().mapToLong(Line::total).sum();
    long total = subtotal - discount;
    if (discount > subtotal) {
      fault("discount", "out_of_range", "Diskon melebihi jumlah belanja.");
    } else if (total < 1 || total > Rupiah.LARGEST_AMOUNT) {
      fault("total", "out_of_range", "Total belanja harus Rp1 sampai Rp100.000.000.");
    }
    if (discount > 0 && discountReason == null) {
      reasonMissing("discountReason", "Diskon perlu alasan.");
    }
    if (!faults.isEmpty()) {
      return new Priced.Faulty(faults);
    }
    return missingReasons.isEmpty()
        ? new Priced.Accepted(new Cart(lines, subtotal, discount, discountReason, total))
        : new Priced.ReasonMissing(missingReasons);
  }

  private Line line(String field, AskedLine asked) {
    var offer = offer(field, asked);
    var name = offer == null ? String.valueOf(asked.name()) : offer.name();
    long gross = asked.quantity() * asked.unitPrice();
    if (asked.discount() > gross) {
      fault(field + ".discount", "out_of_range", "Diskon melebihi harga barisnya.");
    }
    boolean changed = offer != null && offer.price() != asked.unitPrice();
    if (asked.reason() == null && (changed || asked.discount() > 0)) {
      reasonMissing(
          field + ".reason",
          "%s: %s perlu alasan.".formatted(name, changed ? "harga yang diubah" : "diskon"));
    }
    return new Line(
        asked.productId(),
        name,
        offer == null ? null : offer.category(),
        asked.quantity(),
        offer == null ? null : offer.price(),
        asked.unitPrice(),
        asked.discount(),
        asked.reason(),
        gross - asked.discount());
  }

  private @Nullable Offer offer(String field, AskedLine asked) {
    if (asked.productId() == null) {
      if (asked.name() == null) {
        fault(field + ".name", "required", "Isi productId atau nama barang.");
      }
      return null;
    }
    if (asked.name() != null) {
      fault(field + ".name", "invalid", "Isi salah satu: productId atau nama barang.");
    }
    var offer = shelf.get(asked.productId());
    if (offer == null) {
      fault(field + ".productId", "unknown", "Barang ini tidak dijual di unit ini.");
    }
    return offer;
  }

  private void fault(String field, String code, String detail) {
    faults.add(new Fault(field, code, detail));
  }

  private void reasonMissing(String field, String detail) {
    missingReasons.add(new Fault(field, "required", detail));
  }
}
