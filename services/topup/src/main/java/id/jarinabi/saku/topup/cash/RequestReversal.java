package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.topup.request.TopupRequest.Status;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// The first of two people says that a cash top-up was a mistake.
@ApplicationScoped
class RequestReversal {
  private final PinChecks pins;
  private final Transactions transactions;
  private final CashTopups topups;

  RequestReversal(PinChecks pins, Transactions transactions, CashTopups topups) {
    this.pins = pins;
    this.transactions = transactions;
    this.topups = topups;
  }

  /// Asked again by the same person it is answered again.
  Uni<TopupRequest> run(Caller keuangan, UUID id, ReversalBody body) {
    return find(id)
        .flatMap(
            topup ->
                isOpen(topup)
                    ? pins.require(keuangan, body.pin())
                        .chain(() -> request(keuangan, id, body.reason()))
                    : Uni.createFrom().item(() -> already(keuangan, topup)));
  }

  private Uni<TopupRequest> request(Caller keuangan, UUID id, String reason) {
    return transactions
        .run(
            tx ->
                topups
                    .requestReversal(tx, id, keuangan.userId(), reason)
                    .call(
                        requested ->
                            requested.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : audit(tx, keuangan, requested.get(), reason)))
        .flatMap(
            requested ->
                requested.isPresent()
                    ? Uni.createFrom().item(requested.get())
                    : find(id).map(topup -> already(keuangan, topup)));
  }

  private Uni<TopupRequest> find(UUID id) {
    return topups.find(id).map(found -> found.orElseThrow(Problem::notFound));
  }

  private static boolean isOpen(TopupRequest topup) {
    return topup.status() == Status.PAID || topup.status() == Status.COMPLETED;
  }

  private static TopupRequest already(Caller keuangan, TopupRequest topup) {
    var reversal = topup.reversal();
    if (reversal == null) {
      throw Problem.of(409, "topup_not_paid", "Setoran ini belum dibayar.");
    }
    if (topup.status() == Status.REVERSED) {
      throw Problem.of(409, "already_reversed", "Setoran ini sudah dibatalkan.");
    }
    if (!reversal.requestedBy().equals(keuangan.userId().value())) {
      throw Problem.of(
          409,
          "reversal_already_requested",
          "Pembatalan setoran ini sudah diajukan dan menunggu persetujuan bendahara.");
    }
    return topup;
  }

  private static Uni<Void> audit(Tx tx, Caller keuangan, TopupRequest topup, String reason) {
    return tx.tell(
        keuangan.audit(
            "topup-reversal.requested",
            "topup",
            topup.id(),
            topup.santriId(),
            null,
            Map.of(),
            Map.of("status", topup.status(), "amount", topup.amount(), "reason", reason)));
  }
}
