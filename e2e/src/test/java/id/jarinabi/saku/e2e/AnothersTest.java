package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Till;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What belongs to another unit or another family is neither sold, nor listed, nor settled.
class AnothersTest {
  private final Pondok pondok = Pondok.get();

  @Test
  void another_units_product_is_not_sold_and_nothing_is_charged() {
    var santri = pondok.newSantri(20_000);
    var another = pondok.newTill();
    var product =
        another
            .cashier()
            .post(
                "/api/pos/units/" + another.unitId() + "/products",
                Map.of("name", "Buku tulis", "price", 4_000));
    var cart = Till.cart(santri, 4_000, Pondok.SANTRI_PIN);
    cart.put(
        "items", List.of(Map.of("productId", product.id(), "quantity", 1, "unitPrice", 4_000)));

    var refused = pondok.kantin().cashier().post("/api/pos/transactions", cart, Pondok.key());

    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("validation_failed");
    assertThat(santri.balance()).isEqualTo(20_000);
    assertThat(
            pondok
                .keuangan()
                .get("/api/pos/transactions?santriId=" + santri.id())
                .body()
                .path("items"))
        .isEmpty();
  }

  @Test
  void lists_hold_nothing_of_another_family_or_unit_even_when_asked_for_it_by_name() {
    var santri = pondok.newSantri(20_000);
    pondok.kantin().sell(santri, 1_000);
    var stranger = pondok.newSantri(0);
    var wali = pondok.newWali(stranger);
    var till = pondok.newTill();
    var sold = "/api/pos/transactions?santriId=" + santri.id();

    var answers =
        List.of(
            wali.get(sold),
            stranger.login().get(sold),
            till.cashier().get(sold),
            till.cashier().get("/api/pos/transactions?unitId=" + pondok.kantin().unitId()),
            wali.get("/api/topup/requests?santriId=" + santri.id()));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
              assertThat(answer.body().path("items")).isEmpty();
            });
  }

  @Test
  void a_key_belongs_to_its_cashier() {
    var santri = pondok.newSantri(20_000);
    var key = Pondok.key();
    var mine = pondok.kantin().sell(santri, 1_000, key);

    var theirs = pondok.newTill().sell(santri, 2_000, key);

    assertThat(theirs.status()).as(theirs.toString()).isEqualTo(201);
    assertThat(theirs.isReplay()).isFalse();
    assertThat(theirs.id()).isNotEqualTo(mine.id());
    assertThat(santri.balance()).isEqualTo(17_000);
  }
}
