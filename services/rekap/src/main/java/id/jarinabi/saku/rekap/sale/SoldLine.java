package id.jarinabi.saku.rekap.sale;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a cart, with the name and prices of its moment.
public record SoldLine(
    @Nullable UUID productId,
    String name,
    @Nullable String category,
    long quantity,
    @Nullable Long catalogPrice,
    long unitPrice,
    long discount,
    @Nullable String reason,
    long total) {

  /// Null where nothing was sold: a top-up has no lines.
  public static List<SoldLine> list(@Nullable JsonArray lines) {
    return lines == null
        ? List.of()
        : lines.stream().map(JsonObject.class::cast).map(SoldLine::of).toList();
  }

  /// As one cell of a table.
  public static String words(List<SoldLine> lines) {
    return lines.stream()
        .map(line -> line.quantity() + " " + line.name())
        .collect(Collectors.joining(", "));
  }

  private static SoldLine of(JsonObject line) {
    var product = line.getString("productId");
    return new SoldLine(
        product == null ? null : UUID.fromString(product),
        line.getString("name"),
        line.getString("category"),
        line.getLong("quantity"),
        line.getLong("catalogPrice"),
        line.getLong("unitPrice"),
        line.getLong("discount"),
        line.getString("reason"),
        line.getLong("total"));
  }
}
