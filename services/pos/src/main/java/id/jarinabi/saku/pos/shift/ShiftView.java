package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A shift as it is listed. `transactions` still stand and bring `net`, as of now. Names are null
/// until identity has told of them.
@RegisterForReflection
record ShiftView(
    UUID id,
    UnitId unitId,
    String unitName,
    UserId cashierId,
    @Nullable String cashierName,
    LocalDate day,
    OffsetDateTime openedAt,
    @Nullable OffsetDateTime closedAt,
    @Nullable UserId closedBy,
    @Nullable String closedByName,
    @Nullable Ending ending,
    long transactions,
    long net) {

  @Schema(name = "ShiftEnding")
  enum Ending {
    BY_HAND,
    /// Nobody had closed it until its cashier opened the next one.
    BY_NEXT_OPENING
  }

  static final String SELECT =
      """
      select s.id, s.unit_id, unit.name as unit_name, s.cashier_id,
        cashier.name as cashier_name, s.day, s.opened_at, s.closed_at, s.closed_by,
        closer.name as closed_by_name, s.ending, s.closing, sold.transactions, sold.net
      from shifts s
      join units unit on unit.id = s.unit_id
      left join cashier_names cashier on cashier.user_id = s.cashier_id
      left join cashier_names closer on closer.user_id = s.closed_by
      cross join lateral (
        select count(*) as transactions, coalesce(sum(t.total), 0)::bigint as net
        from transactions t where t.shift_id = s.id and t.status = 'COMPLETED') sold
      """;

  static ShiftView of(Row row) {
    var closedBy = row.getUUID("closed_by");
    var ending = row.getString("ending");
    return new ShiftView(
        row.getUUID("id"),
        new UnitId(row.getUUID("unit_id")),
        row.getString("unit_name"),
        new UserId(row.getUUID("cashier_id")),
        row.getString("cashier_name"),
        row.getLocalDate("day"),
        row.getOffsetDateTime("opened_at"),
        row.getOffsetDateTime("closed_at"),
        closedBy == null ? null : new UserId(closedBy),
        row.getString("closed_by_name"),
        ending == null ? null : Ending.valueOf(ending),
        row.getLong("transactions"),
        row.getLong("net"));
  }
}
