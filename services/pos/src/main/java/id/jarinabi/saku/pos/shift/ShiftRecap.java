package id.jarinabi.saku.pos.shift;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was sold in a shift: `sums` as of now, `closing` as they were when it was closed. `items`
/// are those that brought most, `otherItems` the rest in one line; `outside` is what the same
/// cashier sold there on that day in no shift.
@RegisterForReflection
record ShiftRecap(
    ShiftView shift,
    ShiftSums sums,
    @Nullable ShiftSums closing,
    List<Item> items,
    @Nullable OtherItems otherItems,
    Outside outside) {

  /// By the name it was sold under; discounts of its own lines are off, those on a whole sale are
  /// not.
  @Schema(name = "ShiftItem")
  @RegisterForReflection
  record Item(String name, long quantity, long net) {}

  @Schema(name = "ShiftOtherItems")
  @RegisterForReflection
  record OtherItems(long names, long quantity, long net) {}

  @Schema(name = "OutsideShift")
  @RegisterForReflection
  record Outside(long transactions, long net) {}
}
