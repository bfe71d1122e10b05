package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SchemaTest {
  @Inject Pool pool;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update balance_mutations set amount = amount",
        "delete from balance_mutations",
        "truncate balance_mutations",
        "delete from santri_balances",
        "update santri_balances set santri_id = uuidv7()",
        "update debit_outcomes set outcome = 'FENCED'",
        "delete from debit_outcomes",
        "delete from outbox",
        "update outbox set body = '{}'"
      })
  void the_service_itself_cannot_rewrite_what_happened(String sql) {
    assertThatThrownBy(() -> pool.query(sql).execute().await().indefinitely())
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_balance_below_zero_cannot_be_stored_by_anyone() {
    var santri = Books.santriWith(1_000);

    assertThatThrownBy(
            () ->
                Books.database()
                    .execute(
                        "update santri_balances set balance = -1 where santri_id = ?",
                        santri.value()))
        .hasMessageContaining("santri_balances_balance_check");
  }

  @Test
  void a_mutation_that_does_not_add_up_cannot_be_stored_by_anyone() {
    assertThatThrownBy(() -> insert("'CASH_TOPUP'", 1_000, 0, 999)).hasMessageContaining("adds_up");
    assertThatThrownBy(() -> insert("'CASH_TOPUP'", -1_000, 1_000, 0))
        .hasMessageContaining("says_which_way");
    assertThatThrownBy(() -> insert("'GIFT'", 1_000, 0, 1_000))
        .hasMessageContaining("says_which_way");
  }

  @Test
  void the_same_cause_cannot_be_booked_twice_even_past_every_check() {
    var santri = Books.someSantri();
    var topup = Books.credit(santri, 1_000);

    for (var kind : new String[] {"CASH_TOPUP", "BRIVA_TOPUP"}) {
      assertThatThrownBy(
              () ->
                  Books.database()
                      .rows(
                          "select book(?, ?, ?, null, 1000, null, null, saku_now())",
                          santri.value(),
                          kind,
                          topup))
          .hasMessageContaining("duplicate key");
    }
    assertThat(Books.balance(santri)).isEqualTo(1_000);
  }

  private static void insert(String kind, long amount, long before, long after) {
    Books.database()
        .execute(
            """
            insert into balance_mutations
              (santri_id, version, kind, reference, amount, balance_before, balance_after, occurred_at)
            values (?, 2, %s, ?, ?, ?, ?, saku_now())"""
                .formatted(kind),
            Books.santriWith(1_000).value(),
            Uuid7.next(),
            amount,
            before,
            after);
  }
}
