package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// The second of two people agrees, with their own PIN in their own session; then the money is
/// the santri's.
@ApplicationScoped
class ApproveCredit {
  private final PinChecks pins;
  private final CreditRequests requests;
  private final Transactions transactions;

  ApproveCredit(PinChecks pins, CreditRequests requests, Transactions transactions) {
    this.pins = pins;
    this.requests = requests;
    this.transactions = transactions;
  }

  /// `santri` is the one that the second person saw: what changed meanwhile is not agreed to.
  /// Asked again by the same person it is answered again.
  Uni<Payment> run(Caller finance, UUID id, SantriId santri, String pin) {
    return requests
        .payment(id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(
            payment ->
                isDone(finance, payment)
                    ? Uni.createFrom().item(payment)
                    : approve(finance, id, standing(finance, payment, santri), pin));
  }

  private static boolean isDone(Caller finance, Payment payment) {
    return payment.status() == Payment.Status.CREDITED
        && payment.creditRequest() != null
        && finance.userId().value().equals(payment.resolvedBy());
  }

  private static CreditRequest standing(Caller finance, Payment payment, SantriId seen) {
    CreditProblems.requireCreditable(payment);
    var standing = payment.creditRequest();
    if (standing == null) {
      throw Problem.of(
          409, "credit_not_requested", "Uang ini belum diajukan untuk seorang santri.");
    }
    if (standing.requestedBy().equals(finance.userId().value())) {
      throw Problem.forbidden();
    }
    if (!standing.santriId().equals(seen)) {
      throw CreditProblems.changed();
    }
    return standing;
  }

  private Uni<Payment> approve(Caller finance, UUID id, CreditRequest seen, String pin) {
    return pins.requireBeside(Set.of(new UserId(seen.requestedBy())), finance, pin)
        .chain(
            () ->
                transactions.run(
                    tx ->
                        requests
                            .approve(tx, id, seen, finance.userId())
                            .map(approved -> approved.orElseThrow(CreditProblems::changed))
                            .call(payment -> Resolved.credited(tx, finance, payment))));
  }
}
