package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.snap.SnapCode;

/// A call of the bank, or of somebody else, that is not taken: the SNAP code and its text.
record Refusal(SnapCode code, String message) {

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
}
