package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.pos.peer.Pin;
import id.jarinabi.saku.pos.sale.CollectPayment;
import id.jarinabi.saku.pos.sale.NewSale;
import id.jarinabi.saku.pos.sale.RecordSale;
import id.jarinabi.saku.pos.sale.RepeatSale;
import id.jarinabi.saku.pos.sale.SaleOutcome;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The owner pays with the own PIN. The request itself is the key: two confirmations are one
/// sale.
@ApplicationScoped
class ConfirmPayment {
  private final PaymentRequests requests;
  private final RecordSale record;
  private final CollectPayment payment;
  private final RepeatSale repeat;

  ConfirmPayment(
      PaymentRequests requests, RecordSale record, CollectPayment payment, RepeatSale repeat) {
    this.requests = requests;
    this.record = record;
    this.payment = payment;
    this.repeat = repeat;
  }

  Uni<SaleOutcome> confirm(Caller owner, UUID id, ConfirmForm form) {
    return requests
        .get(id, Party.of(owner))
        .flatMap(
            request ->
                request.sale() == null
                    ? first(owner, request, form)
                    : repeat.answer(request.sale()));
  }

  private Uni<SaleOutcome> first(Caller owner, PaymentRequest request, ConfirmForm form) {
    if (request.status() != PaymentRequest.Status.AWAITING_PIN) {
      throw closed(request);
    }
    var pin = Pin.required(form.pin());
    var sale =
        new NewSale(
            Uuid7.next(),
            request.unitId(),
            request.cashierId(),
            request.ownerSantriId(),
            request.userSantriId(),
            request.cart(),
            owner);
    return record
        .forPaymentRequest(sale, request.id())
        .flatMap(
            recorded -> recorded ? payment.collect(sale, pin) : overtaken(owner, request.id()));
  }

  /// Confirmed, cancelled or expired between our look and our attempt.
  private Uni<SaleOutcome> overtaken(Caller owner, UUID id) {
    return requests
        .get(id, Party.of(owner))
        .flatMap(
            request -> {
              if (request.sale() != null) {
                return repeat.answer(request.sale());
              }
              throw request.status() == PaymentRequest.Status.AWAITING_PIN
                  ? IdempotencyKey.stillRunning()
                  : closed(request);
            });
  }

  static Problem closed(PaymentRequest request) {
    return Problem.of(
            409,
            "payment_request_closed",
            switch (request.status()) {
              case EXPIRED -> "Waktu konfirmasi sudah habis. Minta kasir mengirim permintaan baru.";
              case CANCELLED -> "Permintaan ini sudah dibatalkan.";
              default -> "Permintaan ini sudah selesai atau sedang dibayar.";
            })
        .with("requestStatus", request.status().name());
  }
}
