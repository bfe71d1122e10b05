package id.jarinabi.saku.e2e.api;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Till;
import id.jarinabi.saku.e2e.world.User;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A santri, their wali and a unit, with one of everything that an endpoint may be asked for. Two
/// of them make the test: the caller's own, and another's.
final class Household {
  private final Pondok pondok;
  private final Santri santri;
  private final Till till;
  private final User wali;
  private final Map<String, String> things = new LinkedHashMap<>();

  Household(Pondok pondok) {
    this.pondok = pondok;
    santri = pondok.newSantri(50_000);
    till = pondok.newTill();
    wali = pondok.newWali(santri);
    var keuangan = pondok.keuangan();
    things.put("santri", santri.id().toString());
    things.put("nis", santri.nis());
    things.put("unit", till.unitId().toString());
    things.put("account", id(pondok.newWali().get("/api/identity/me")));
    things.put("topup", id(credited(keuangan)));
    things.put("product", id(product()));
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    things.put("today", today.toString());
    things.put("yesterday", today.minusDays(1).toString());
    claims(keuangan);
    things.put("shift", id(till.cashier().post("/api/pos/shifts", Map.of())));
    var key = Pondok.key();
    things.put("transaction", id(till.sell(santri, 1_000, key)));
    things.put("key", key.toString());
    things.put("request", id(paymentRequest()));
    things.put("request2", id(paymentRequest()));
    var kiosk = kiosk(keuangan);
    things.put("kiosk", id(kiosk(keuangan)));
    things.put("kioskToken", kiosk.body().path("kioskToken").asText());
    newCard();
    things.put("notification", heard());
  }

  /// The id of something the wali was told.
  private String heard() {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                wali.get("/api/notifikasi/notifications")
                    .body()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asText(),
            id -> !id.isEmpty());
  }

  /// The santri's card, whatever was done to the last one.
  void newCard() {
    things.put("cardToken", card(pondok.keuangan()));
  }

  Santri santri() {
    return santri;
  }

  Till till() {
    return till;
  }

  User wali() {
    return wali;
  }

  void put(String name, String thing) {
    things.put(name, thing);
  }

  /// `text` with each `{name}` replaced by that thing's id, and `{new}` by what is new each time.
  String fill(String text) {
    var filled = text.replace("{new}", "baru." + UUID.randomUUID().toString().substring(0, 8));
    for (var thing : things.entrySet()) {
      filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return filled;
  }

  /// What still waits for its PIN would end by itself, in the middle of another test.
  void close() {
    var open = till.cashier().get("/api/pos/payment-requests?status=AWAITING_PIN");
    for (var request : open.body().path("items")) {
      till.cashier().delete("/api/pos/payment-requests/" + request.path("id").asText());
    }
  }

  private Answer credited(User keuangan) {
    var topup = santri.topUp(1_000);
    await()
        .until(
            () -> keuangan.get("/api/topup/requests/" + topup.id()).body().path("status").asText(),
            "COMPLETED"::equals);
    return topup;
  }

  private Answer product() {
    return till.cashier()
        .post(
            "/api/pos/units/" + till.unitId() + "/products",
            Map.of("name", "Es teh", "price", 3_000, "category", "Minuman"));
  }

  /// Three claims of one sale each; a line of the third is under an objection.
  private void claims(User keuangan) {
    for (var name : List.of("claim", "claim2", "claim3")) {
      var sale = till.sell(santri, 1_000);
      things.put(name, id(till.claim()));
      things.put(name.replace("claim", "claimed"), id(sale));
    }
    things.put(
        "dispute",
        id(
            keuangan.post(
                fill("/api/penagihan/claims/{claim3}/disputes"),
                Map.of("transactionId", fill("{claimed3}"), "reason", "Jumlah janggal"))));
  }

  private Answer paymentRequest() {
    var cart = Till.cart(santri, 1_000, Pondok.SANTRI_PIN);
    cart.remove("pin");
    return till.cashier().post("/api/pos/payment-requests", cart, Pondok.key());
  }

  private static Answer kiosk(User keuangan) {
    return keuangan.post("/api/identity/kiosks", Map.of("name", "Kios asrama"));
  }

  private String card(User keuangan) {
    return keuangan
        .post("/api/identity/santri/" + santri.id() + "/card", Map.of())
        .body()
        .path("cardToken")
        .asText();
  }

  private static String id(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.id().toString();
  }
}
