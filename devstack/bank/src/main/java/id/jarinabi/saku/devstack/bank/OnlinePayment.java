package id.jarinabi.saku.devstack.bank;

import java.time.Instant;

/// A transaction of BRIVA Online. `requestId` is what the bill was asked for with.
public record OnlinePayment(
    String trxId, String requestId, String number, long amount, Instant at, Standing standing) {

  /// What became of the money, by the partner's answers. A later one counts for more: what went
  /// back is gone, and what was accepted is no longer in doubt.
  public enum Standing {
    /// 5xx, 429, or nothing within ten seconds: kept until the books are compared.
    SUSPENDED,
    /// 2002500.
    SUCCESS,
    /// Any other no: it goes back to the payer.
    REVERSED;

    static Standing after(Told told) {
      int status = told.status();
      if (status == 200 && told.body().contains("\"2002500\"")) {
        return SUCCESS;
      }
      return status == 202 || (status >= 400 && status < 500 && status != 429)
          ? REVERSED
          : SUSPENDED;
    }
  }

  OnlinePayment after(Standing next) {
    return new OnlinePayment(
        trxId, requestId, number, amount, at, next.compareTo(standing) > 0 ? next : standing);
  }
}
