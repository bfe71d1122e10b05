package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.snap.SnapCode;
import java.util.List;

/// What the bank calls us for under its signature, each by the number that SNAP gives its
/// service.
enum CallKind {
  NOTIFICATION(SnapCode.NOTIFY),
  INQUIRY(SnapCode.BILL_INQUIRY),
  PAYMENT(SnapCode.BILL_PAYMENT);

  /// BRI's own samples of BRIVA Online end here. Neither of the other two is signed.
  private static final List<String> ALWAYS =
      List.of("Authorization", "X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID");

  private static final List<String> NOTIFIED =
      List.of(
          "Authorization",
          "X-TIMESTAMP",
          "X-SIGNATURE",
          "X-PARTNER-ID",
          "CHANNEL-ID",
          "X-EXTERNAL-ID");

  final int service;

  CallKind(int service) {
    this.service = service;
  }

  List<String> mandatoryHeaders() {
    return this == NOTIFICATION ? NOTIFIED : ALWAYS;
  }
}
