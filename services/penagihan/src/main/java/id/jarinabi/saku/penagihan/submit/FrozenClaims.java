package id.jarinabi.saku.penagihan.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimLine;
import id.jarinabi.saku.penagihan.claim.Recap;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Writes a claim and its lines in one statement: the amount is the sum of the lines that are
/// written, by no other way.
@ApplicationScoped
class FrozenClaims {
  private static final String FREEZE =
      """
      with line as (
        select * from jsonb_to_recordset($9) as l ("transactionId" uuid, kind text,
          "receiptNumber" text, "occurredAt" timestamptz, subtotal bigint, discount bigint,
          "discountReason" text, amount bigint, items jsonb)),
      c as (
        insert into billing_claims (id, claim_number, unit_id, from_day, to_day, note, submitted_by,
          recap, amount, transaction_count)
        select $1, 'KLM-' || to_char(saku_now() at time zone $2, 'YYYYMMDD') || '-'
            || lpad(nextval('claim_numbers')::text, 6, '0'),
          $3, $4, $5, $6, $7, $8, sum(amount)::bigint, count(*) filter (where kind = 'SALE')
        from line
        returning *),
      frozen as (
        insert into billing_claim_items (claim_id, transaction_id, kind, receipt_number,
          occurred_at, subtotal, discount, discount_reason, amount, items)
        select $1, "transactionId", kind, "receiptNumber", "occurredAt", subtotal, discount,
          "discountReason", amount, items
        from line)
      select\s"""
          + Claim.COLUMNS
          + " from c";

  private final ObjectMapper json;
  private final PondokCalendar calendar;

  FrozenClaims(ObjectMapper json, PondokCalendar calendar) {
    this.json = json;
    this.calendar = calendar;
  }

  Uni<Claim> freeze(Tx tx, Attempt attempt, List<ClaimLine> lines) {
    return tx.sql()
        .preparedQuery(FREEZE)
        .execute(
            Tuple.tuple()
                .addUUID(attempt.claimId())
                .addString(calendar.zone().getId())
                .addUUID(attempt.unitId().value())
                .addLocalDate(attempt.from())
                .addLocalDate(attempt.to())
                .addString(attempt.note())
                .addUUID(attempt.asker().userId().value())
                .addJsonObject(json(Recap.of(lines)))
                .addJsonArray(new JsonArray(text(lines))))
        .map(rows -> Claim.of(rows.iterator().next()));
  }

  JsonObject json(Object value) {
    return new JsonObject(text(value));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
