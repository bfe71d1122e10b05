package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.events.BrivaEvent.UnallocatedResolved;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Tells what became of money that was nobody's.
final class Resolved {
  private Resolved() {}

  static Uni<Void> credited(Tx tx, Caller finance, Payment payment) {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    return tx.tell(
            new VirtualAccountPaid(
                payment.id(),
                Objects.requireNonNull(payment.santriId()),
                null,
                payment.provider(),
                payment.vaNumber(),
                payment.amount(),
                payment.paidAt(),
                now))
        .chain(() -> tell(tx, finance, payment, now));
  }

  static Uni<Void> returned(Tx tx, Caller finance, Payment payment) {
    return tell(tx, finance, payment, OffsetDateTime.now(ZoneOffset.UTC));
  }

  private static Uni<Void> tell(Tx tx, Caller finance, Payment payment, OffsetDateTime now) {
    var resolution = payment.status().name();
    var note = Objects.requireNonNull(payment.note());
    var after = new HashMap<String, Object>(Map.of("status", resolution, "note", note));
    var asked = payment.creditRequest();
    if (asked != null) {
      after.put("requestedBy", asked.requestedBy().toString());
    }
    return tx.tell(
            new UnallocatedResolved(
                payment.id(),
                payment.provider(),
                resolution,
                payment.santriId(),
                payment.amount(),
                finance.userId(),
                note,
                now))
        .chain(
            () ->
                tx.tell(
                    finance.audit(
                        "unallocated-payment.resolved",
                        "bank-payment",
                        payment.id(),
                        payment.santriId(),
                        null,
                        Map.of("status", "UNALLOCATED", "amount", payment.amount()),
                        after)));
  }
}
