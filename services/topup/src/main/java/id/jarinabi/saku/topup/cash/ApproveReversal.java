package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.topup.request.TopupRequest.Status;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The second of two people says yes; then saldo is asked for the money.
@ApplicationScoped
class ApproveReversal {
  private final PinChecks pins;
  private final Transactions transactions;
  private final CashTopups topups;
  private final TakeBack takeBack;

  ApproveReversal(PinChecks pins, Transactions transactions, CashTopups topups, TakeBack takeBack) {
    this.pins = pins;
    this.transactions = transactions;
    this.topups = topups;
    this.takeBack = takeBack;
  }

  /// Empty when the outcome is not known yet; asked again by the same person it is answered
  /// again.
  Uni<Optional<TopupRequest>> run(Caller bendahara, UUID id, String pin) {
    return topups
        .find(id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(
            topup ->
                isDone(bendahara, topup)
                    ? Uni.createFrom().item(Optional.of(topup))
                    : pins.require(bendahara, pin)
                        .chain(() -> approve(bendahara, topup))
                        .chain(() -> takeBack.run(topup)));
  }

  private static boolean isDone(Caller bendahara, TopupRequest topup) {
    var reversal = topup.reversal();
    if (reversal == null) {
      throw Problem.of(409, "reversal_not_requested", "Pembatalan setoran ini belum diajukan.");
    }
    if (reversal.requestedBy().equals(bendahara.userId().value())) {
      throw Problem.forbidden();
    }
    if (topup.status() != Status.REVERSED) {
      return false;
    }
    if (!bendahara.userId().value().equals(reversal.approvedBy())) {
      throw Problem.of(409, "already_reversed", "Setoran ini sudah dibatalkan.");
    }
    return true;
  }

  private Uni<Void> approve(Caller bendahara, TopupRequest topup) {
    return transactions.run(
        tx ->
            topups
                .approve(tx, topup.id(), bendahara.userId())
                .map(approved -> approved.orElseThrow(IdempotencyKey::stillRunning))
                .chain(
                    () ->
                        tx.tell(
                            bendahara.audit(
                                "topup-reversal.approved",
                                "topup",
                                topup.id(),
                                topup.santriId(),
                                null,
                                Map.of(),
                                Map.of("amount", topup.amount())))));
  }
}
