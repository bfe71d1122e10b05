package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The list of sales a claim was frozen with, newest first.
@ApplicationScoped
class FrozenLines {
  /// A sale and its own void are never in one claim, so that the sale's id breaks the tie.
  private static final String PAGE =
      """
      select * from billing_claim_items
      where claim_id = $1 and (occurred_at, transaction_id) < ($2, $3)
      order by occurred_at desc, transaction_id desc limit $4""";

  private final Pool pool;
  private final Claims claims;

  FrozenLines(Pool pool, Claims claims) {
    this.pool = pool;
    this.claims = claims;
  }

  Uni<Page<ClaimLine>> list(Caller caller, UUID claim, PageQuery page) {
    var after = page.after();
    var arguments = Tuple.of(claim, after.at(), after.id(), page.limit() + 1);
    return claims
        .get(caller, claim)
        .chain(() -> pool.preparedQuery(PAGE).execute(arguments))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(FrozenLines::line).toList(),
                    page.limit(),
                    last -> new Cursor(last.occurredAt(), last.transactionId())));
  }

  private static ClaimLine line(Row row) {
    return new ClaimLine(
        row.getUUID("transaction_id"),
        ClaimLine.Kind.valueOf(row.getString("kind")),
        row.getString("receipt_number"),
        row.getOffsetDateTime("occurred_at"),
        row.getLong("subtotal"),
        row.getLong("discount"),
        row.getString("discount_reason"),
        row.getLong("amount"),
        row.getJsonArray("items").stream()
            .map(JsonObject.class::cast)
            .map(item -> item.mapTo(ClaimLine.Item.class))
            .toList());
  }
}
