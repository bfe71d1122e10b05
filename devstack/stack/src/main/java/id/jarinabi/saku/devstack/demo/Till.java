package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// One unit's cashier at work.
record Till(ApiSession cashier, Directory directory, Tally tally) {
  private static final String TRANSACTIONS = "/api/pos/transactions";
  private static final String WRONG_PIN = "902714";
  private static final String VOID_REASON = "Salah pilih produk, dibatalkan atas permintaan santri";

  /// What the last PIN led to. The tally hears of every answer.
  SaleOutcome sell(Sale sale) {
    boolean mistyped = sale.mishap() == Mishap.WRONG_PIN;
    SaleOutcome outcome = attempt(sale, mistyped ? WRONG_PIN : DemoSantri.PIN);
    tally.note(sale.unit(), outcome);
    if (mistyped && outcome instanceof SaleOutcome.Refused) {
      outcome = attempt(sale, DemoSantri.PIN);
      tally.note(sale.unit(), outcome);
    }
    return outcome;
  }

  /// Gives the money back; saldo books it a moment later.
  void takeBack(Sale sale, SaleOutcome.Completed completed) {
    String pin = sale.unit().cashier().pin().orElseThrow();
    var path = TRANSACTIONS + "/" + completed.id() + "/void";
    ApiAnswer answer = cashier.send(ApiCall.post(path, Map.of("reason", VOID_REASON, "pin", pin)));
    if (!answer.is(409, "already_voided")) {
      answer.success();
      tally.noteVoid(sale.unit(), completed);
    }
  }

  /// The same key for both PINs: a wrong PIN is not remembered under it.
  private SaleOutcome attempt(Sale sale, String pin) {
    var body = SaleBody.of(sale, directory, pin);
    ApiAnswer answer = cashier.send(ApiCall.post(TRANSACTIONS, body).withKey(sale.key()));
    return switch (answer.status()) {
      case 200, 201 -> completed(answer.body());
      case 202, 503, 429 -> new SaleOutcome.Unknown();
      case 403, 409, 423 -> refused(answer);
      default -> throw answer.unexpected();
    };
  }

  private static SaleOutcome completed(JsonNode sale) {
    return new SaleOutcome.Completed(
        sale.path("id").asText(), sale.path("total").asLong(), sale.path("balanceAfter").asLong());
  }

  private static SaleOutcome refused(ApiAnswer answer) {
    return switch (answer.code()) {
      case "request_in_progress" -> new SaleOutcome.Unknown();
      case "forbidden", "password_change_required" -> throw answer.unexpected();
      default -> new SaleOutcome.Refused(answer.code());
    };
  }
}
