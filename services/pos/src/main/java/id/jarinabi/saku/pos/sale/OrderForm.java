package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a purchase and a payment request both say: whose money, who takes the goods, what.
public interface OrderForm {
  SantriId ownerSantriId();

  @Nullable SantriId userSantriId();

  List<ItemForm> items();

  @Nullable Long discount();

  @Nullable String discountReason();

  /// The owner buys in person unless somebody else is named.
  default SantriId buyer() {
    var user = userSantriId();
    return user == null ? ownerSantriId() : user;
  }
}
