package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// The first of two people says whose money it is. Nothing moves yet.
@ApplicationScoped
class RequestCredit {
  private final PinChecks pins;
  private final CreditRequests requests;
  private final Transactions transactions;

  RequestCredit(PinChecks pins, CreditRequests requests, Transactions transactions) {
    this.pins = pins;
    this.requests = requests;
    this.transactions = transactions;
  }

  Uni<Payment> run(Caller finance, UUID id, ResolutionBody body) {
    var santri = body.santri();
    var pin = body.requiredPin();
    return requests
        .payment(id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .invoke(payment -> requireFree(finance, payment))
        .chain(() -> pins.require(finance, pin))
        .chain(() -> transactions.run(tx -> ask(tx, finance, id, santri, body.note())));
  }

  private static void requireFree(Caller finance, Payment payment) {
    CreditProblems.requireCreditable(payment);
    var standing = payment.creditRequest();
    if (standing != null && !standing.requestedBy().equals(finance.userId().value())) {
      throw Problem.of(
          409,
          "credit_already_requested",
          "Uang ini sudah diajukan untuk seorang santri dan menunggu persetujuan.");
    }
  }

  private Uni<Payment> ask(Tx tx, Caller finance, UUID id, SantriId santri, String note) {
    return requests
        .ask(tx, id, santri, finance.userId(), note)
        .map(asked -> asked.orElseThrow(CreditProblems::changed))
        .call(
            payment ->
                tx.tell(
                    finance.audit(
                        "unallocated-credit.requested",
                        "bank-payment",
                        id,
                        santri,
                        null,
                        Map.of(),
                        Map.of("amount", payment.amount(), "note", note))));
  }
}
