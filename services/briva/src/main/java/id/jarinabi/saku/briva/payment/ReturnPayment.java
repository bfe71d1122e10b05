package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.events.BrivaEvent.UnallocatedResolved;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finance says whose money it is, once.
@ApplicationScoped
class ResolveUnallocated {
  private static final String RESOLVE =
      """
      update bank_payments as payment
      set status = $2, santri_id = $3, resolved_by = $4, resolved_at = saku_now(), note = $5
      where id = $1 and status = 'UNALLOCATED'
      returning\s"""
          + Payments.COLUMNS;

  private static final String EXISTS = "select from bank_payments where id = $1";

  private final Transactions transactions;

  ResolveUnallocated(Transactions transactions) {
    this.transactions = transactions;
  }

  /// 404 for no payment; 409 when somebody else has decided already, or nothing was to decide.
  Uni<Payment> run(Caller finance, UUID id, ResolutionBody body) {
    var santri = body.decision() == ResolutionBody.Decision.CREDIT ? required(body) : null;
    return transactions.run(
        tx ->
            resolve(tx, finance, id, body, santri)
                .flatMap(
                    resolved ->
                        resolved
                            .map(payment -> Uni.createFrom().item(payment))
                            .orElseGet(() -> undecidable(tx, id)))
                .invoke(ResolveUnallocated::requireCreditable)
                .call(payment -> tell(tx, finance, payment, santri, body.note())));
  }

  private static Uni<Payment> undecidable(Tx tx, UUID id) {
    return tx.sql()
        .preparedQuery(EXISTS)
        .execute(Tuple.of(id))
        .map(
            rows -> {
              throw rows.size() == 0
                  ? Problem.notFound()
                  : Problem.of(
                      409,
                      "payment_not_unallocated",
                      "Pembayaran ini tidak menunggu keputusan. Muat ulang daftarnya.");
            });
  }

  private static void requireCreditable(Payment payment) {
    if (payment.status() == Payment.Status.CREDITED && payment.amount() > Rupiah.LARGEST_AMOUNT) {
      throw Problem.of(
          409,
          "amount_too_large",
          "Jumlah ini melampaui batas satu kali isi saldo. Kembalikan melalui bank.");
    }
  }

  private static SantriId required(ResolutionBody body) {
    if (body.santriId() == null) {
      throw Problem.invalid("santriId", "required", "Pilih santri pemilik uang ini.");
    }
    return body.santriId();
  }

  private static Uni<Optional<Payment>> resolve(
      Tx tx, Caller finance, UUID id, ResolutionBody body, @Nullable SantriId santri) {
    return tx.sql()
        .preparedQuery(RESOLVE)
        .execute(
            Tuple.of(
                id,
                santri == null ? "RETURNED" : "CREDITED",
                santri == null ? null : santri.value(),
                finance.userId().value(),
                body.note()))
        .map(Payments::first);
  }

  private static Uni<Void> tell(
      Tx tx, Caller finance, Payment payment, @Nullable SantriId santri, String note) {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    var resolution = payment.status().name();
    var credited =
        santri == null
            ? Uni.createFrom().voidItem()
            : tx.tell(
                new VirtualAccountPaid(
                    payment.id(),
                    santri,
                    null,
                    payment.provider(),
                    payment.vaNumber(),
                    payment.amount(),
                    payment.paidAt(),
                    now));
    return credited
        .chain(
            () ->
                tx.tell(
                    new UnallocatedResolved(
                        payment.id(),
                        payment.provider(),
                        resolution,
                        santri,
                        payment.amount(),
                        finance.userId(),
                        note,
                        now)))
        .chain(
            () ->
                tx.tell(
                    finance.audit(
                        "unallocated-payment.resolved",
                        "bank-payment",
                        payment.id(),
                        santri,
                        null,
                        Map.of("status", "UNALLOCATED", "amount", payment.amount()),
                        Map.of("status", resolution, "note", note))));
  }
}
