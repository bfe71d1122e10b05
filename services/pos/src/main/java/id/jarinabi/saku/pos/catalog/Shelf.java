package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.pos.cart.Offer;
import java.util.Map;
import java.util.UUID;

/// What a unit can sell at this moment: whether it is open for sales at all, and those of the
/// asked products that are its own and active.
public record Shelf(boolean open, Map<UUID, Offer> offers) {}
