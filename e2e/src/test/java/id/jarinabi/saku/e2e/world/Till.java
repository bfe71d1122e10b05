package id.jarinabi.saku.e2e.world;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A unit and a cashier who stands at its till.
public record Till(UUID unitId, User cashier) {

  /// One line in no catalogue, the right PIN, a new key.
  public Answer sell(Santri owner, long price) {
    return sell(owner, price, Pondok.key());
  }

  public Answer sell(Santri owner, long price, UUID key) {
    return cashier.post("/api/pos/transactions", cart(owner, price, Pondok.SANTRI_PIN), key);
  }

  public Answer sellWithPin(Santri owner, long price, String pin, UUID key) {
    return cashier.post("/api/pos/transactions", cart(owner, price, pin), key);
  }

  public static Map<String, Object> cart(Santri owner, long price, String pin) {
    var cart = new LinkedHashMap<String, Object>();
    cart.put("ownerSantriId", owner.id());
    cart.put("items", List.of(Map.of("name", "Nasi goreng", "quantity", 1, "unitPrice", price)));
    cart.put("pin", pin);
    return cart;
  }

  public Answer transaction(UUID id) {
    return cashier.get("/api/pos/transactions/" + id);
  }

  /// Everything this unit has sold and not claimed yet.
  public Answer claim() {
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    return cashier.post(
        "/api/penagihan/claims",
        Map.of(
            "from",
            today.minusDays(1).toString(),
            "to",
            today.toString(),
            "pin",
            Pondok.CASHIER_PIN),
        Pondok.key());
  }

  public Answer settle(UUID key) {
    return cashier.post("/api/pos/transactions/by-key/" + key + "/settle", Map.of());
  }

  /// The same till from another session.
  public Till onAnotherDevice() {
    return new Till(unitId, cashier.onAnotherDevice(Pondok.PASSWORD));
  }
}
