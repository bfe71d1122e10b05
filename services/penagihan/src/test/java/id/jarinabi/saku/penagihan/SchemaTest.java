package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the tables refuse, even to their owner.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class SchemaTest {
  private static final String SETTLE =
      """
      update penagihan.billing_claims set status = 'SETTLED', settled_at = now(),
        settlement_number = gen_random_uuid(), finance_id = ?, bendahara_id = ?
      where id = ?""";

  @Inject Pool pool;

  private Pesantren pondok;
  private UUID claim;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
    claim = pondok.claimed();
  }

  @Test
  void nothing_is_settled_without_two_approvals_that_are_there() {
    var keuangan = pondok.keuangan().userId().value();
    var bendahara = pondok.bendahara().userId().value();

    refuses("violates foreign key", SETTLE, keuangan, bendahara, claim);
    says(pondok.keuangan(), claim, "APPROVE");
    refuses("settled_by_both", SETTLE, keuangan, null, claim);
    refuses("violates foreign key", SETTLE, keuangan, bendahara, claim);
    refuses("two_different_people", SETTLE, keuangan, keuangan, claim);
    refuses("never_the_claimant", SETTLE, keuangan, pondok.kasir().userId().value(), claim);
  }

  @Test
  void a_rejection_is_no_approval() {
    says(pondok.keuangan(), claim, "APPROVE");
    authorize(pondok.bendahara().userId().value(), "bendahara", "REJECT");

    refuses(
        "violates foreign key",
        SETTLE,
        pondok.keuangan().userId().value(),
        pondok.bendahara().userId().value(),
        claim);
  }

  @Test
  void nobody_speaks_twice_or_for_the_own_claim() {
    says(pondok.keuangan(), claim, "APPROVE");
    var keuangan = pondok.keuangan().userId().value();

    assertThatThrownBy(() -> authorize(keuangan, "bendahara", "APPROVE"))
        .hasMessageContaining("one_person_one_word");
    assertThatThrownBy(() -> authorize(UUID.randomUUID(), "admin-keuangan", "APPROVE"))
        .hasMessageContaining("billing_authorizations_pkey");
    assertThatThrownBy(() -> authorize(pondok.kasir().userId().value(), "bendahara", "APPROVE"))
        .hasMessageContaining("not_the_claimant");
    assertThatThrownBy(() -> authorize(UUID.randomUUID(), "admin-unit", "APPROVE"))
        .hasMessageContaining("role_check");
  }

  @Test
  void a_sale_is_in_one_live_claim_and_free_once_its_claim_came_to_nothing() {
    var copy =
        """
        insert into penagihan.billing_claim_items
        select ?, true, transaction_id, kind, receipt_number, occurred_at, subtotal, discount,
          discount_reason, amount, items
        from penagihan.billing_claim_items where claim_id = ?""";
    var other = pondok.claimed();

    refuses("in_one_live_claim", copy, other, claim);
    says(pondok.keuangan(), claim, "REJECT");

    assertThat(Bench.get().database().execute(copy, other, claim)).isEqualTo(1);
  }

  @Test
  void what_was_claimed_and_said_is_never_changed_or_taken_away() {
    for (var sql :
        List.of(
            "delete from billing_claims",
            "delete from billing_claim_items",
            "update billing_claim_items set amount = 1",
            "delete from billing_authorizations",
            "update billing_authorizations set decision = 'APPROVE'",
            "update line_dispute_entries set words = ''")) {
      assertThatThrownBy(() -> pool.query(sql).execute().await().indefinitely())
          .as(sql)
          .hasMessageContaining("permission denied");
    }
  }

  private void authorize(UUID user, String role, String decision) {
    Bench.get()
        .database()
        .execute(
            """
            insert into penagihan.billing_authorizations
              (claim_id, submitted_by, user_id, role, decision, at)
            values (?, ?, ?, ?, ?, now())""",
            claim,
            pondok.kasir().userId().value(),
            user,
            role,
            decision);
  }

  private static void refuses(String why, String sql, Object... arguments) {
    assertThatThrownBy(() -> Bench.get().database().execute(sql, arguments))
        .hasMessageContaining(why);
  }
}
