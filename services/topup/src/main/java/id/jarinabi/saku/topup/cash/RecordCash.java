package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.people.KnownSantri;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.idempotency.OncePerKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// Admin keuangan has taken cash: the pondok has the money, saldo credits it on the event.
@ApplicationScoped
class RecordCash {
  private static final int CREATED = 201;

  private final OncePerKey once;
  private final Fingerprints fingerprints;
  private final CashLimits limits;
  private final KnownSantri santri;
  private final CashTopups topups;

  RecordCash(
      OncePerKey once,
      Fingerprints fingerprints,
      CashLimits limits,
      KnownSantri santri,
      CashTopups topups) {
    this.once = once;
    this.fingerprints = fingerprints;
    this.limits = limits;
    this.santri = santri;
    this.topups = topups;
  }

  /// identity is asked behind the key: a call that was answered before is answered again even
  /// while identity is away.
  Uni<Response> run(Caller keuangan, IdempotencyKey key, CashBody cash) {
    limits.require(cash.amount());
    return once.run(
            keuangan.userId(),
            key,
            fingerprints.of("topup.cash", cash),
            tx ->
                santri
                    .requireHere(cash.santriId())
                    .chain(() -> topups.record(tx, cash, keuangan.userId()))
                    .call(topup -> tell(tx, keuangan, topup))
                    .map(topup -> new OncePerKey.Answer(CREATED, topup)))
        .invoke(() -> FaultPoint.reach("topup.cash.committed"));
  }

  private static Uni<Void> tell(Tx tx, Caller keuangan, TopupRequest topup) {
    return tx.tell(
            new TopupPaid(
                topup.id(),
                topup.santriId(),
                topup.method().name(),
                topup.amount(),
                topup.payerName(),
                keuangan.userId(),
                topup.createdAt()))
        .chain(
            () ->
                tx.tell(
                    keuangan.audit(
                        "topup.recorded",
                        "topup",
                        topup.id(),
                        topup.santriId(),
                        null,
                        Map.of(),
                        Map.of("method", topup.method(), "amount", topup.amount()))));
  }
}
