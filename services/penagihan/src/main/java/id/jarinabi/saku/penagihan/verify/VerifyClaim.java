package id.jarinabi.saku.penagihan.verify;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimLine;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Puts the claim beside what pos has told.
@ApplicationScoped
class VerifyClaim {
  private final Claims claims;
  private final Pool pool;
  private final PondokCalendar calendar;

  VerifyClaim(Claims claims, Pool pool, PondokCalendar calendar) {
    this.claims = claims;
    this.pool = pool;
    this.calendar = calendar;
  }

  Uni<Verification> run(Caller caller, UUID id) {
    return claims.get(caller, id).flatMap(this::verify);
  }

  private Tuple both(Claim claim) {
    return Tuple.of(
        claim.id(),
        claim.unitId().value(),
        calendar.startOf(claim.from()),
        calendar.endOf(claim.to()));
  }

  private Uni<Verification> verify(Claim claim) {
    var byDay = both(claim).addString(calendar.zone().getId());
    return Uni.combine()
        .all()
        .unis(
            read(VerifySql.DAYS, byDay, VerifyClaim::day),
            read(VerifySql.ITEMS, both(claim), VerifyClaim::item),
            read(VerifySql.DIFFERENCES, both(claim), VerifyClaim::difference),
            read(VerifySql.OVERRIDES, Tuple.of(claim.id()), VerifyClaim::override))
        .asTuple()
        .map(
            found ->
                new Verification(
                    claim.id(),
                    found.getItem3().isEmpty(),
                    found.getItem1().stream().mapToLong(Verification.Day::claimed).sum(),
                    found.getItem1().stream().mapToLong(Verification.Day::recap).sum(),
                    found.getItem1(),
                    found.getItem2(),
                    found.getItem3(),
                    found.getItem4()));
  }

  private <T> Uni<List<T>> read(String sql, Tuple arguments, Function<Row, T> form) {
    return pool.preparedQuery(sql)
        .execute(arguments)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(form).toList());
  }

  private static Verification.Day day(Row row) {
    long claimed = row.getLong("claimed");
    long recap = row.getLong("recap");
    return new Verification.Day(
        row.getLocalDate("date"),
        row.getLong("claimed_count"),
        claimed,
        row.getLong("recap_count"),
        recap,
        claimed - recap);
  }

  private static Verification.Item item(Row row) {
    long claimed = row.getLong("claimed");
    long recap = row.getLong("recap");
    return new Verification.Item(
        row.getString("name"),
        row.getLong("claimed_count"),
        claimed,
        row.getLong("recap_count"),
        recap,
        claimed - recap);
  }

  private static Verification.Difference difference(Row row) {
    return new Verification.Difference(
        row.getUUID("transaction_id"),
        ClaimLine.Kind.valueOf(row.getString("kind")),
        row.getString("receipt_number"),
        row.getOffsetDateTime("occurred_at"),
        row.getLong("claimed"),
        row.getLong("recap"),
        Verification.Reason.valueOf(row.getString("reason")));
  }

  private static Verification.PriceOverride override(Row row) {
    return new Verification.PriceOverride(
        row.getUUID("transaction_id"),
        row.getString("receipt_number"),
        row.getOffsetDateTime("occurred_at"),
        row.getString("item"),
        row.getLong("catalog_price"),
        row.getLong("unit_price"),
        row.getLong("discount"),
        row.getString("reason"));
  }
}
