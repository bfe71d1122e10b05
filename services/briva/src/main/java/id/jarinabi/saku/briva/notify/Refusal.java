package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.bill.NotDue;
import id.jarinabi.saku.briva.snap.SnapCode;

/// A call of the bank, or of somebody else, that is not taken: the SNAP code and its text.
record Refusal(SnapCode code, String message) {

  static Refusal badRequest(int service) {
    return new Refusal(new SnapCode(400, service, 0), "Bad Request");
  }

  /// The field is missing, or makes no sense.
  static Refusal field(JsonNode json, int service, String field) {
    return field(json, service, field, "");
  }

  /// As above, of a field inside another.
  static Refusal field(JsonNode json, int service, String field, String inside) {
    return json.has(field) ? format(service, inside + field) : mandatory(service, inside + field);
  }

  static Refusal mandatory(int service, String field) {
    return new Refusal(new SnapCode(400, service, 2), "Invalid Mandatory Field " + field);
  }

  static Refusal format(int service, String field) {
    return new Refusal(new SnapCode(400, service, 1), "Invalid Field Format " + field);
  }

  static Refusal unauthorized(int service, String why) {
    return new Refusal(new SnapCode(401, service, 0), "Unauthorized. " + why);
  }

  static Refusal invalidToken(int service) {
    return new Refusal(new SnapCode(401, service, 1), "Invalid Token (B2B)");
  }

  static Refusal conflict(int service) {
    return new Refusal(new SnapCode(409, service, 0), "Conflict");
  }

  static Refusal inconsistent(int service) {
    return new Refusal(new SnapCode(404, service, 18), "Inconsistent Request");
  }

  static Refusal partnerNotFound(int service) {
    return new Refusal(new SnapCode(404, service, 16), "Partner Not Found");
  }

  /// Our own fault, or nothing that we may say yes or no to.
  static Refusal generalError(int service) {
    return new Refusal(new SnapCode(500, service, 0), "General Error");
  }

  static Refusal notDue(int service, NotDue reason) {
    return switch (reason) {
      case NO_BILL -> new Refusal(new SnapCode(404, service, 12), "Bill Not Found");
      case OTHER_AMOUNT -> new Refusal(new SnapCode(404, service, 13), "Invalid Amount");
      case PAID -> new Refusal(new SnapCode(404, service, 14), "Paid Bill");
      case EXPIRED -> new Refusal(new SnapCode(404, service, 19), "Bill Expired");
      case MESSAGE_REUSED -> conflict(service);
    };
  }
}
