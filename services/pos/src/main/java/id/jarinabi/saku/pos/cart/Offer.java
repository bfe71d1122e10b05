package id.jarinabi.saku.pos.cart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the catalogue says of a product at this moment; `price` in rupiah.
public record Offer(UUID productId, String name, @Nullable String category, long price) {}
