package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.snap.VaNumber;

/// Whom a call is about, told by three fields that must agree; or the field that makes no
/// sense. A number may stand where text was promised, in any of the paddings that banks use.
sealed interface Payee {

  record Known(String digits) implements Payee {}

  record Unreadable(Refusal why) implements Payee {}

  static Payee read(JsonNode json, String corporate, int service) {
    var number = VaNumber.digitsOf(SnapJson.text(json, "virtualAccountNo"));
    if (number.isEmpty()) {
      return new Unreadable(Refusal.field(json, service, "virtualAccountNo"));
    }
    var partner = SnapJson.text(json, "partnerServiceId").strip();
    if (!partner.isEmpty() && !partner.equals(corporate)) {
      return new Unreadable(Refusal.partnerNotFound(service));
    }
    return agrees(number.get(), SnapJson.text(json, "customerNo"), corporate)
        ? new Known(number.get())
        : new Unreadable(Refusal.format(service, "customerNo"));
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
}
