package id.jarinabi.saku.pos.sale;

import static id.jarinabi.saku.pos.Till.json;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the row decides about a void. The PIN is identity's, which is away here.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VoidSaleTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());
  private static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject SoldBefore sold;
  @Inject Voids voids;

  private Till till;

  @BeforeEach
  void open() {
    till = Till.open();
  }

  @Test
  void of_many_voids_at_once_one_wins_and_one_refund_is_asked_for() {
    var id = sold.completed(till, AISYAH);
    var caller = SoldBefore.caller(till.cashier());
    var attempts =
        Stream.generate(() -> voids.take(caller, id, till.unit().value(), "salah pesan"))
            .limit(12)
            .toList();

    var taken = Uni.join().all(attempts).andFailFast().await().atMost(SOON);

    assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
    try (var probe = Bench.get().topics().probe("pos")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.events(PurchaseVoided.class, e -> e.purchaseId().equals(id)))
                      .singleElement()
                      .satisfies(
                          event -> {
                            assertThat(event.total()).isEqualTo(5_000);
                            assertThat(event.reason()).isEqualTo("salah pesan");
                            assertThat(event.afterClaim()).isFalse();
                            assertThat(event.soldAt()).isBeforeOrEqualTo(event.occurredAt());
                          }));
    }
    refused(till.cashier(), id, 409, "already_voided");
  }

  @Test
  void from_the_claim_on_only_admin_keuangan_voids_and_the_claim_is_told() {
    var id = sold.completed(till, AISYAH);
    Bench.get()
        .database()
        .execute("update pos.transactions set claim_id = uuidv7() where id = ?", id);

    refused(till.cashier(), id, 409, "already_claimed");
    var byCashier =
        voids.take(SoldBefore.caller(till.cashier()), id, till.unit().value(), "terlambat");
    assertThat(byCashier.await().atMost(SOON)).isEmpty();

    var byFinance = voids.take(SoldBefore.caller(KEUANGAN), id, null, "salah harga");
    assertThat(byFinance.await().atMost(SOON)).isPresent();
    assertThat(
            Bench.get()
                .database()
                .rows(
                    """
                    select body ->> 'afterClaim' as after_claim, body ->> 'voidedByRole' as role
                    from pos.outbox
                    where type = 'saku.pos.purchase-voided.v1' and body ->> 'purchaseId' = ?""",
                    id.toString()))
        .containsExactly(Map.of("after_claim", "true", "role", "admin-keuangan"));
  }

  @Test
  void what_was_not_paid_cannot_be_taken_back() {
    refused(till.cashier(), sold.pending(till, AISYAH), 409, "not_completed");
    refused(KEUANGAN, sold.declined(till, AISYAH), 409, "not_completed");
  }

  @Test
  void another_units_sale_is_not_found() {
    var other = sold.completed(Till.open(), AISYAH);

    refused(till.cashier(), other, 404, "not_found");
    refused(KEUANGAN, UUID.randomUUID(), 404, "not_found");
  }

  @Test
  void nothing_is_voided_while_the_pin_cannot_be_checked() {
    var id = sold.completed(till, AISYAH);

    refused(till.cashier(), id, 503, "temporarily_unavailable");
    refused(KEUANGAN, id, 503, "temporarily_unavailable");

    var status = till.cashier().request().get("/api/pos/transactions/" + id).path("status");
    assertThat(status).isEqualTo("COMPLETED");
  }

  @Test
  void a_void_needs_a_reason_and_a_pin_of_six_digits() {
    var id = sold.completed(till, AISYAH);

    attempt(till.cashier(), id, Map.of("pin", "161803"))
        .statusCode(422)
        .body(at("errors[0].field", equalTo("reason")));
    attempt(till.cashier(), id, Map.of("reason", "salah"))
        .statusCode(422)
        .body(at("errors[0].field", equalTo("pin")));
    attempt(till.cashier(), id, Map.of("reason", "salah", "pin", "1"))
        .statusCode(422)
        .body(at("errors[0].field", equalTo("pin")));
  }

  @Test
  void other_roles_do_not_void() {
    var id = sold.completed(till, AISYAH);

    for (var role : new Role[] {Role.WALI, Role.SANTRI, Role.BENDAHARA, Role.PENGURUS}) {
      refused(Person.of(role), id, 403, "forbidden");
    }
  }

  private static void refused(Person person, UUID id, int status, String code) {
    attempt(person, id, Map.of("reason", "salah pesan", "pin", "161803"))
        .statusCode(status)
        .body(at("code", equalTo(code)));
  }

  private static ValidatableResponse attempt(Person person, UUID id, Object body) {
    return json(person).body(body).post("/api/pos/transactions/" + id + "/void").then();
  }
}
