package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevocationTest {
  private final Pondok pondok = Pondok.get();

  @Test
  void a_cashier_whose_account_is_closed_is_out_of_every_service_within_five_seconds() {
    var till = pondok.newTill();
    var cashier = till.cashier();
    var mine = List.of("/api/pos/units/" + till.unitId() + "/products", "/api/identity/me");
    assertThat(mine).allSatisfy(path -> assertThat(cashier.get(path).status()).isEqualTo(200));
    var closed =
        pondok.keuangan().patch("/api/identity/users/" + idOf(cashier), Map.of("active", false));
    assertThat(closed.status()).as(closed.toString()).isEqualTo(200);

    assertThat(mine)
        .allSatisfy(
            path ->
                await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> cashier.get(path).status() == 401));
  }

  private static String idOf(User user) {
    return user.get("/api/identity/me").body().path("id").asText();
  }
}
