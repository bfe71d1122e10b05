package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.pos.shift.ShiftRecap.Item;
import id.jarinabi.saku.pos.shift.ShiftRecap.OtherItems;
import id.jarinabi.saku.pos.shift.ShiftRecap.Outside;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Counts the sales of a shift. A correction counts where its sale does: a void in the shift of
/// its sale.
@ApplicationScoped
class Recaps {
  private static final int ITEMS_BY_THEMSELVES = 20;

  /// `sums` of the shift `$1`, for a statement to go on with.
  static final String SUMS =
      """
      with sale as (
        select id, status, discount, total from transactions
        where shift_id = $1 and status <> 'DECLINED'),
      line as (
        select sale.id, sale.status, i.name, i.quantity, i.catalog_price, i.unit_price,
          i.discount, i.total
        from sale join transaction_items i on i.transaction_id = sale.id
        where sale.status <> 'PENDING'),
      bill as (
        select id, sum(quantity * unit_price) as gross, sum(discount) as discounts,
          count(*) filter (where unit_price <> catalog_price) as overrides,
          sum((catalog_price - unit_price) * quantity) as override_amount
        from line group by id),
      sums as (
        select count(*) filter (where status = 'COMPLETED') as transactions,
          coalesce(sum(bill.gross), 0)::bigint as gross,
          coalesce(sum(bill.discounts + sale.discount), 0)::bigint as discounts,
          coalesce(sum(sale.discount) filter (where status = 'COMPLETED'), 0)::bigint
            as whole_discounts,
          coalesce(sum(bill.overrides), 0)::bigint as overrides,
          coalesce(sum(bill.override_amount), 0)::bigint as override_amount,
          count(*) filter (where status = 'VOIDED') as voided,
          coalesce(sum(total) filter (where status = 'VOIDED'), 0)::bigint as voids,
          coalesce(sum(total) filter (where status = 'COMPLETED'), 0)::bigint as net,
          count(*) filter (where status = 'PENDING') as uncertain,
          coalesce(sum(total) filter (where status = 'PENDING'), 0)::bigint as uncertain_amount
        from sale left join bill using (id))
      """;

  /// `$2` is how many items stand by themselves.
  private static final String WITH_ITEMS =
      SUMS
          + """
          , item as (
            select name, sum(quantity) as quantity, sum(total) as net,
              row_number() over (order by sum(total) desc, name) as place
            from line where status = 'COMPLETED' group by name)
          select sums.*,
            (select coalesce(jsonb_agg(jsonb_build_object(
               'name', name, 'quantity', quantity, 'net', net) order by place), '[]')
             from item where place <= $2) as items,
            (select jsonb_build_object(
               'names', count(*), 'quantity', sum(quantity), 'net', sum(net))
             from item where place > $2 having count(*) > 0) as other_items
          from sums""";

  /// The same cashier's sales of that day at that unit that stand in no shift.
  private static final String OUTSIDE =
      """
      select count(*) as transactions, coalesce(sum(t.total), 0)::bigint as net
      from transactions t
      where t.unit_id = $1 and t.cashier_id = $2 and t.occurred_at >= $3 and t.occurred_at < $4
        and t.shift_id is null and t.status = 'COMPLETED'""";

  private final Pool pool;
  private final PondokCalendar calendar;

  Recaps(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  /// `closing` is what was kept when it was closed.
  Uni<ShiftRecap> of(ShiftView shift, @Nullable ShiftSums closing) {
    return outside(shift)
        .flatMap(
            outside ->
                pool.preparedQuery(WITH_ITEMS)
                    .execute(Tuple.of(shift.id(), ITEMS_BY_THEMSELVES))
                    .map(rows -> recap(shift, closing, outside, rows.iterator().next())));
  }

  private Uni<Outside> outside(ShiftView shift) {
    return pool.preparedQuery(OUTSIDE)
        .execute(
            Tuple.of(
                shift.unitId().value(),
                shift.cashierId().value(),
                calendar.startOf(shift.day()),
                calendar.endOf(shift.day())))
        .map(rows -> rows.iterator().next())
        .map(row -> new Outside(row.getLong("transactions"), row.getLong("net")));
  }

  private static ShiftRecap recap(
      ShiftView shift, @Nullable ShiftSums closing, Outside outside, Row row) {
    return new ShiftRecap(
        shift,
        ShiftSums.of(row),
        closing,
        row.getJsonArray("items").stream()
            .map(JsonObject.class::cast)
            .map(
                item ->
                    new Item(item.getString("name"), item.getLong("quantity"), item.getLong("net")))
            .toList(),
        others(row.getJsonObject("other_items")),
        outside);
  }

  private static @Nullable OtherItems others(@Nullable JsonObject json) {
    return json == null
        ? null
        : new OtherItems(json.getLong("names"), json.getLong("quantity"), json.getLong("net"));
  }
}
