package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.web.caller.Caller;
import java.util.UUID;

/// A sale that is about to be recorded. `asker` is who gives the PIN to the house: the cashier,
/// or the owner on the owner's own device.
public record NewSale(
    UUID id,
    UnitId unitId,
    UserId cashierId,
    SantriId ownerSantriId,
    SantriId userSantriId,
    Cart cart,
    Caller asker) {}
