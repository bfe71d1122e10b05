package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.process.Await;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// The finance desk, where cash is handed in. Amounts are whole rupiah.
record CashDesk(ApiSession keuangan) {
  private static final String CASH = "/api/topup/cash";
  private static final String REQUESTS = "/api/topup/requests/";
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  /// Takes the money and returns the top-up's id; the credit arrives a moment later. The same key
  /// takes it once.
  String take(String santriId, long amount, String payer, UUID key) {
    var body = Map.of("santriId", santriId, "amount", amount, "payerName", payer);
    return keuangan.send(ApiCall.post(CASH, body).withKey(key)).success().path("id").asText();
  }

  /// Returns when saldo has booked it.
  void awaitBooked(String topUp) {
    if (!Await.until(DEADLINE, () -> booked(topUp))) {
      throw new UnexpectedAnswer("Topup " + topUp + " belum dibukukan setelah " + DEADLINE);
    }
  }

  private boolean booked(String topUp) {
    return keuangan.get(REQUESTS + topUp).path("status").asText().equals("COMPLETED");
  }
}
