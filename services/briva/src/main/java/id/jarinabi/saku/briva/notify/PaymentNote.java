package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.snap.SnapAmount;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.briva.snap.VaNumber;
import java.time.OffsetDateTime;

/// What a notification says, read out of its body; or the field that makes no sense. A number may
/// stand where text was promised, in any of the paddings that banks use.
sealed interface PaymentNote {

  /// The amount is `additionalInfo.paymentAmount`: it stands nowhere else.
  record Paid(String paymentId, String vaNumber, long amount, OffsetDateTime at)
      implements PaymentNote {}

  record Unreadable(Refusal why) implements PaymentNote {}

  int LONGEST_ID = 64;

  static PaymentNote read(byte[] body, String corporate) {
    return SnapJson.object(body)
        .map(json -> read(json, corporate))
        .orElseGet(
            () ->
                new Unreadable(new Refusal(new SnapCode(400, SnapCode.NOTIFY, 0), "Bad Request")));
  }

  private static PaymentNote read(JsonNode json, String corporate) {
    var number = VaNumber.digitsOf(text(json, "virtualAccountNo"));
    if (number.isEmpty()) {
      return unreadable(json, "virtualAccountNo");
    }
    var service = text(json, "partnerServiceId").strip();
    if (!service.isEmpty() && !service.equals(corporate)) {
      return new Unreadable(Refusal.partnerNotFound(SnapCode.NOTIFY));
    }
    if (!agrees(number.get(), text(json, "customerNo"), corporate)) {
      return new Unreadable(Refusal.format(SnapCode.NOTIFY, "customerNo"));
    }
    var id = text(json, "paymentRequestId");
    if (id.isBlank() || id.length() > LONGEST_ID) {
      return unreadable(json, "paymentRequestId");
    }
    var at = SnapTime.read(text(json, "trxDateTime"));
    if (at.isEmpty()) {
      return unreadable(json, "trxDateTime");
    }
    var amount = SnapAmount.read(text(json.path("additionalInfo"), "paymentAmount"));
    if (amount.isEmpty()) {
      return json.path("additionalInfo").has("paymentAmount")
          ? new Unreadable(Refusal.format(SnapCode.NOTIFY, "additionalInfo.paymentAmount"))
          : new Unreadable(Refusal.mandatory(SnapCode.NOTIFY, "additionalInfo.paymentAmount"));
    }
    return new Paid(id, number.get(), amount.getAsLong(), SnapTime.kept(at.get()));
  }

  /// A bare number has lost its leading zeros: as numbers they must still be the same.
  private static boolean agrees(String number, String customer, String corporate) {
    if (customer.isEmpty() || !number.startsWith(corporate)) {
      return customer.isEmpty();
    }
    var expected = number.substring(corporate.length());
    return customer.matches("\\d{1,20}")
        && expected.length() >= customer.length()
        && expected.endsWith(customer)
        && expected.substring(0, expected.length() - customer.length()).matches("0*");
  }

  private static Unreadable unreadable(JsonNode json, String field) {
    return new Unreadable(
        json.has(field)
            ? Refusal.format(SnapCode.NOTIFY, field)
            : Refusal.mandatory(SnapCode.NOTIFY, field));
  }

  private static String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : "";
  }
}
