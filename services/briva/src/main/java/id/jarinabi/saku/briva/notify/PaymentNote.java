package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.snap.SnapAmount;
import id.jarinabi.saku.briva.snap.SnapTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the bank tells of a payment, read out of its body; or the field that makes no sense.
sealed interface PaymentNote {

  /// `trxId` is the bank's number of the transaction; a notification has none.
  record Paid(
      String paymentId, @Nullable String trxId, String vaNumber, long amount, OffsetDateTime at)
      implements PaymentNote {}

  record Unreadable(Refusal why) implements PaymentNote {}

  int LONGEST_ID = 64;

  static PaymentNote read(byte[] body, CallKind kind, String corporate) {
    var json = SnapJson.object(body);
    if (json.isEmpty()) {
      return new Unreadable(Refusal.badRequest(kind.service));
    }
    return switch (Payee.read(json.get(), corporate, kind.service)) {
      case Payee.Unreadable(var why) -> new Unreadable(why);
      case Payee.Known(var digits) ->
          kind == CallKind.PAYMENT ? online(json.get(), digits) : notified(json.get(), digits);
    };
  }

  /// The amount is `additionalInfo.paymentAmount`: it stands nowhere else.
  private static PaymentNote notified(JsonNode json, String number) {
    int service = CallKind.NOTIFICATION.service;
    var id = id(json, "paymentRequestId");
    if (id.isEmpty()) {
      return new Unreadable(Refusal.field(json, service, "paymentRequestId"));
    }
    var at = time(json, "trxDateTime");
    if (at.isEmpty()) {
      return new Unreadable(Refusal.field(json, service, "trxDateTime"));
    }
    var more = json.path("additionalInfo");
    var amount = SnapAmount.read(SnapJson.text(more, "paymentAmount"));
    return amount.isEmpty()
        ? new Unreadable(Refusal.field(more, service, "paymentAmount", "additionalInfo."))
        : new Paid(id.get(), null, number, amount.getAsLong(), at.get());
  }

  /// BRI's samples leave out the name of the payment, or tell the time under the inquiry's name
  /// of it. The transaction's own number is a name as well.
  private static PaymentNote online(JsonNode json, String number) {
    int service = CallKind.PAYMENT.service;
    var trxId = id(json, "trxId");
    var id = id(json, "paymentRequestId", "trxId");
    if (id.isEmpty()) {
      return new Unreadable(Refusal.field(json, service, "paymentRequestId"));
    }
    var at = time(json, "trxDateTime", "trxDateInit");
    if (at.isEmpty()) {
      return new Unreadable(Refusal.field(json, service, "trxDateTime"));
    }
    var paid = json.path("paidAmount");
    var amount = SnapAmount.read(SnapJson.text(paid, "value"));
    if (amount.isEmpty()) {
      return new Unreadable(Refusal.field(paid, service, "value", "paidAmount."));
    }
    return paid.has("currency") && !SnapJson.text(paid, "currency").equals("IDR")
        ? new Unreadable(Refusal.format(service, "paidAmount.currency"))
        : new Paid(id.get(), trxId.orElse(null), number, amount.getAsLong(), at.get());
  }

  /// Of the first of these fields that names something.
  static Optional<String> id(JsonNode json, String... fields) {
    return Arrays.stream(fields)
        .map(field -> SnapJson.text(json, field))
        .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
        .findFirst();
  }

  private static Optional<OffsetDateTime> time(JsonNode json, String... fields) {
    return Arrays.stream(fields)
        .map(field -> SnapJson.text(json, field))
        .flatMap(text -> SnapTime.read(text).stream())
        .findFirst()
        .map(SnapTime::kept);
  }
}
