package id.jarinabi.saku.e2e.role;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Till;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One household and one unit with one of everything an endpoint may be asked for. Two of them
/// make the test: the caller's own, and another's.
final class Objects {
  private final Santri santri;
  private final Till till;
  private final Map<String, String> ids = new LinkedHashMap<>();

  Objects(Pondok pondok) {
    santri = pondok.newSantri(50_000);
    till = pondok.newTill();
    ids.put("santri", santri.id().toString());
    ids.put("unit", till.unitId().toString());
    ids.put("nis", santri.nis());
    ids.put("nobody", UUID.randomUUID().toString());
    ids.put("topup", santri.topUp(1_000).id().toString());
    ids.put("product", product().id().toString());
    var key = Pondok.key();
    ids.put("transaction", till.sell(santri, 1_000, key).id().toString());
    ids.put("key", key.toString());
    ids.put("request", paymentRequest().id().toString());
    ids.put("user", myself(santri.login().get("/api/identity/me")));
  }

  Santri santri() {
    return santri;
  }

  Till till() {
    return till;
  }

  void put(String name, String id) {
    ids.put(name, id);
  }

  /// `text` with each `{name}` replaced by the id of that object.
  String fill(String text) {
    var filled = text;
    for (var id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  private Answer product() {
    return till.cashier()
        .post(
            "/api/pos/units/" + till.unitId() + "/products",
            Map.of("name", "Es teh", "price", 3_000, "category", "Minuman"));
  }

  private Answer paymentRequest() {
    var cart = Till.cart(santri, 1_000, Pondok.SANTRI_PIN);
    cart.remove("pin");
    return till.cashier().post("/api/pos/payment-requests", cart, Pondok.key());
  }

  private static String myself(Answer me) {
    return me.id().toString();
  }
}
