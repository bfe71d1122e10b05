package id.jarinabi.saku.pos.cart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line as the cashier typed it: a product of the catalogue, or a free line with a `name`.
/// `discount` is rupiah off the whole line.
public record AskedLine(
    @Nullable UUID productId,
    @Nullable String name,
    long quantity,
    long unitPrice,
    long discount,
    @Nullable String reason) {}
