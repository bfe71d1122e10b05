package id.jarinabi.saku.topup.cash;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// saldo has taken the money back. Whoever notices first, the approval that asked or the event
/// that tells, writes it down; a second one finds nothing to do.
@ApplicationScoped
public class FinishReversal {
  private final CashTopups topups;

  FinishReversal(CashTopups topups) {
    this.topups = topups;
  }

  public Uni<Optional<TopupRequest>> run(Tx tx, UUID id) {
    return topups
        .finish(tx, id)
        .call(
            finished ->
                finished.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : tell(tx, finished.get(), requireNonNull(finished.get().reversal())));
  }

  private static Uni<Void> tell(Tx tx, TopupRequest topup, TopupRequest.Reversal reversal) {
    var approvedBy = new UserId(requireNonNull(reversal.approvedBy()));
    return tx.tell(
            new TopupReversed(
                topup.id(),
                topup.santriId(),
                topup.method().name(),
                topup.amount(),
                reversal.reason(),
                new UserId(reversal.requestedBy()),
                approvedBy,
                requireNonNull(reversal.reversedAt())))
        .chain(() -> tx.tell(audit(topup, approvedBy)));
  }

  /// Without a device: the approval itself was audited with it.
  private static AuditRecorded audit(TopupRequest topup, UserId approvedBy) {
    return new AuditRecorded(
        approvedBy,
        Role.BENDAHARA.wireName(),
        "topup.reversed",
        "topup",
        topup.id(),
        topup.santriId(),
        null,
        Map.of("status", TopupRequest.Status.REVERSAL_REQUESTED),
        Map.of("status", topup.status(), "amount", topup.amount()),
        null,
        null,
        null);
  }
}
