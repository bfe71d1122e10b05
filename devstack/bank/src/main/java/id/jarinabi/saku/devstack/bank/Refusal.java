package id.jarinabi.saku.devstack.bank;

/// A request that the bank does not take: HTTP status and case of the SNAP code, and why.
final class Refusal extends RuntimeException {
  final int status;
  final int reason;

  Refusal(int status, int reason, String message) {
    super(message, null, false, false);
    this.status = status;
    this.reason = reason;
  }

  static Refusal mandatory(String field) {
    return new Refusal(400, 2, "Invalid Mandatory Field " + field);
  }

  static Refusal format(String field) {
    return new Refusal(400, 1, "Invalid Field Format " + field);
  }

  static Refusal unauthorized(String why) {
    return new Refusal(401, 0, "Unauthorized. " + why);
  }
}
