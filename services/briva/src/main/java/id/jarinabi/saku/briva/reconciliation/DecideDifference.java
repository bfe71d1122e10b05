package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Booking;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Finance has looked at a difference. Money that only the bank's report knew is booked by
/// this; a wrong amount is corrected where it was wrong, and only noted here.
@ApplicationScoped
class DecideDifference {
  private final Differences differences;
  private final BookPayment bookPayment;
  private final Transactions transactions;

  DecideDifference(Differences differences, BookPayment bookPayment, Transactions transactions) {
    this.differences = differences;
    this.bookPayment = bookPayment;
    this.transactions = transactions;
  }

  Uni<Difference> run(Caller finance, UUID id, DecisionBody body) {
    var status =
        body.decision() == DecisionBody.Decision.CREDIT
            ? Difference.Status.CREDITED
            : Difference.Status.DISMISSED;
    return transactions.run(
        tx ->
            differences
                .resolve(tx, id, status, finance.userId().value(), body.note())
                .flatMap(
                    found ->
                        found
                            .map(difference -> Uni.createFrom().item(difference))
                            .orElseGet(() -> undecidable(tx, id)))
                .call(
                    found ->
                        status == Difference.Status.CREDITED
                            ? book(tx, found)
                            : Uni.createFrom().voidItem())
                .call(found -> audit(tx, finance, found)));
  }

  private Uni<Void> book(Tx tx, Difference found) {
    var claimed =
        new Claimed(
            found.provider(),
            found.bankPaymentId(),
            found.vaNumber(),
            Objects.requireNonNull(found.bankAmount()),
            found.paidAt(),
            Source.REPORT);
    return bookPayment
        .run(tx, claimed)
        .invoke(
            booking -> {
              if (booking instanceof Booking.Contradicted) {
                throw Problem.of(
                    409,
                    "payment_contradicted",
                    "Pembayaran ini bertentangan dengan yang sudah dicatat. Periksa ke bank dahulu.");
              }
            })
        .replaceWithVoid();
  }

  private Uni<Difference> undecidable(Tx tx, UUID id) {
    return differences
        .exists(tx, id)
        .map(
            exists -> {
              throw exists
                  ? Problem.of(
                      409,
                      "difference_not_open",
                      "Selisih ini tidak menunggu keputusan seperti itu.")
                  : Problem.notFound();
            });
  }

  private static Uni<Void> audit(Tx tx, Caller finance, Difference found) {
    return tx.tell(
        finance.audit(
            "reconciliation-difference.decided",
            "reconciliation-difference",
            found.id(),
            null,
            null,
            Map.of("status", "OPEN", "kind", found.kind()),
            Map.of("status", found.status(), "note", Objects.requireNonNull(found.note()))));
  }
}
