package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.e2e.world.Pondok;
import org.junit.jupiter.api.Test;

/// The main job, once through all four services.
class OneSaleTest {
  private final Pondok pondok = Pondok.get();

  @Test
  void cash_comes_in_a_cashier_sells_and_balance_mutations_and_history_are_right() {
    var santri = pondok.newSantri(50_000);

    var sale = pondok.kantin().sell(santri, 12_000);

    assertThat(sale.status()).as(sale.toString()).isEqualTo(201);
    assertThat(sale.body().path("status").asText()).isEqualTo("COMPLETED");
    assertThat(sale.body().path("total").asLong()).isEqualTo(12_000);
    assertThat(sale.body().path("balanceAfter").asLong()).isEqualTo(38_000);
    assertThat(santri.balance()).isEqualTo(38_000);
    assertThat(santri.mutations()).containsExactly(-12_000L, 50_000L);
    var history = pondok.keuangan().get("/api/pos/transactions?santriId=" + santri.id());
    assertThat(history.body().path("items")).hasSize(1);
    assertThat(history.body().path("items").get(0).path("items").get(0).path("name").asText())
        .isEqualTo("Nasi goreng");
    pondok.booksAgree();
  }

  @Test
  void a_top_up_is_completed_once_saldo_has_booked_it() {
    var santri = pondok.newSantri(0);
    var paid = santri.topUp(25_000);

    assertThat(paid.body().path("status").asText()).isEqualTo("PAID");
    await()
        .untilAsserted(
            () ->
                assertThat(
                        pondok
                            .keuangan()
                            .get("/api/topup/requests/" + paid.id())
                            .body()
                            .path("status")
                            .asText())
                    .isEqualTo("COMPLETED"));
    assertThat(santri.balance()).isEqualTo(25_000);
  }

  @Test
  void a_void_refunds_the_owner_once_and_cannot_be_repeated() {
    var santri = pondok.newSantri(20_000);
    var sale = pondok.kantin().sell(santri, 20_000);
    var path = "/api/pos/transactions/" + sale.id() + "/void";
    var why = java.util.Map.of("reason", "Salah pilih menu", "pin", Pondok.CASHIER_PIN);

    var voided = pondok.kantin().cashier().post(path, why);

    assertThat(voided.status()).as(voided.toString()).isEqualTo(200);
    await().untilAsserted(() -> assertThat(santri.balance()).isEqualTo(20_000));
    assertThat(pondok.kantin().cashier().post(path, why).code()).isEqualTo("already_voided");
    assertThat(santri.mutations()).containsExactly(20_000L, -20_000L, 20_000L);
    pondok.booksAgree();
  }

  @Test
  void a_wrong_pin_charges_nothing_and_the_same_key_may_be_tried_again() {
    var santri = pondok.newSantri(10_000);
    var key = Pondok.key();

    var refused = pondok.kantin().sellWithPin(santri, 5_000, "864209", key);
    var sold = pondok.kantin().sell(santri, 5_000, key);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("pin_invalid");
    assertThat(refused.body().path("attemptsRemaining").asInt()).isPositive();
    assertThat(sold.status()).as(sold.toString()).isEqualTo(201);
    assertThat(santri.balance()).isEqualTo(5_000);
  }

  @Test
  void more_than_there_is_cannot_be_spent_and_the_cashier_is_told() {
    var santri = pondok.newSantri(5_000);

    var refused = pondok.kantin().sell(santri, 5_001);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("insufficient_balance");
    assertThat(refused.body().path("balance").asLong()).isEqualTo(5_000);
    assertThat(santri.balance()).isEqualTo(5_000);
  }
}
