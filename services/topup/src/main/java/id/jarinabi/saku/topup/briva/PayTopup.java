package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The bank has the money: the request it was for is paid, whatever had become of it. Money
/// that no request is left for becomes a top-up of its own.
@ApplicationScoped
public class PayTopup {
  private final BrivaTopups topups;

  PayTopup(BrivaTopups topups) {
    this.topups = topups;
  }

  public Uni<Void> run(Tx tx, VirtualAccountPaid told) {
    return topups
        .isKnown(tx, told.paymentId())
        .flatMap(known -> known ? Uni.createFrom().voidItem() : pay(tx, told))
        .invoke(() -> FaultPoint.reach("topup.briva.paid"));
  }

  private Uni<Void> pay(Tx tx, VirtualAccountPaid told) {
    return ofRequest(tx, told)
        .flatMap(
            paid ->
                paid.isPresent() ? Uni.createFrom().item(paid) : topups.paidPastRequests(tx, told))
        .flatMap(paid -> paid.isPresent() ? tell(tx, paid.get()) : Uni.createFrom().voidItem());
  }

  private Uni<Optional<TopupRequest>> ofRequest(Tx tx, VirtualAccountPaid told) {
    var request = told.topupId();
    return request == null
        ? Uni.createFrom().item(Optional.empty())
        : topups.paid(tx, request, told);
  }

  private static Uni<Void> tell(Tx tx, TopupRequest topup) {
    return tx.tell(
            new TopupPaid(
                topup.id(),
                topup.santriId(),
                topup.method().name(),
                topup.amount(),
                null,
                null,
                Objects.requireNonNull(topup.paidAt())))
        .chain(
            () ->
                tx.tell(
                    new AuditRecorded(
                        null,
                        null,
                        "topup.paid",
                        "topup",
                        topup.id(),
                        topup.santriId(),
                        null,
                        Map.of(),
                        Map.of("method", topup.method(), "amount", topup.amount()),
                        null,
                        null,
                        null)));
  }
}
