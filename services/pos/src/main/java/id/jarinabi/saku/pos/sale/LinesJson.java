package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.pos.cart.Line;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lines of a cart on their way to and from the database.
public final class LinesJson {

  /// The items of the transaction `t` as the array that `read` understands.
  public static final String OF_TRANSACTION =
      """
      (select jsonb_agg(jsonb_build_object(
         'productId', i.product_id, 'name', i.name, 'category', i.category,
         'quantity', i.quantity, 'catalogPrice', i.catalog_price, 'unitPrice', i.unit_price,
         'discount', i.discount, 'reason', i.reason, 'total', i.total) order by i.line)
       from transaction_items i where i.transaction_id = t.id)""";

  private LinesJson() {}

  public static JsonArray write(List<Line> lines) {
    var json = new JsonArray();
    for (var line : lines) {
      json.add(
          new JsonObject()
              .put("line", json.size())
              .put("productId", line.productId() == null ? null : line.productId().toString())
              .put("name", line.name())
              .put("category", line.category())
              .put("quantity", line.quantity())
              .put("catalogPrice", line.catalogPrice())
              .put("unitPrice", line.unitPrice())
              .put("discount", line.discount())
              .put("reason", line.reason())
              .put("total", line.total()));
    }
    return json;
  }

  public static List<Line> read(JsonArray json) {
    return json.stream().map(JsonObject.class::cast).map(LinesJson::line).toList();
  }

  private static Line line(JsonObject json) {
    return new Line(
        uuid(json.getString("productId")),
        json.getString("name"),
        json.getString("category"),
        json.getLong("quantity"),
        json.getLong("catalogPrice"),
        json.getLong("unitPrice"),
        json.getLong("discount"),
        json.getString("reason"),
        json.getLong("total"));
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
