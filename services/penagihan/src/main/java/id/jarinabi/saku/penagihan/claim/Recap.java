package id.jarinabi.saku.penagihan.claim;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.TreeMap;

/// What a claim is made of: how much of each item, net of its own discounts, and the discounts on
/// whole sales. The nets less the discounts are the claim's amount; voids count against both.
@RegisterForReflection
public record Recap(List<ItemRecap> items, long discounts) {

  /// One item by the name it was sold under.
  @RegisterForReflection
  public record ItemRecap(String name, long quantity, long net) {

    private ItemRecap plus(ItemRecap other) {
      return new ItemRecap(
          name, Math.addExact(quantity, other.quantity), Math.addExact(net, other.net));
    }
  }

  public static Recap of(List<ClaimLine> lines) {
    var items = new TreeMap<String, ItemRecap>();
    long discounts = 0;
    for (var line : lines) {
      discounts = Math.addExact(discounts, line.sign() * line.discount());
      for (var item : line.items()) {
        items.merge(
            item.name(),
            new ItemRecap(item.name(), line.sign() * item.quantity(), line.sign() * item.total()),
            ItemRecap::plus);
      }
    }
    return new Recap(List.copyOf(items.values()), discounts);
  }
}
