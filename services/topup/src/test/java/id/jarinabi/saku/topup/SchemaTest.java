package id.jarinabi.saku.topup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SchemaTest {
  @Inject Pool pool;

  @Test
  void nobody_approves_the_own_reversal_not_even_past_every_check() {
    var topup = Desk.reversalRequested(Desk.someSantri());

    assertThatThrownBy(
            () ->
                Desk.database()
                    .execute(
                        "update topup_requests set reversal_approved_by = reversal_requested_by"
                            + " where id = ?",
                        topup))
        .hasMessageContaining("by_two_different_people");
  }

  @Test
  void nothing_is_reversed_without_a_second_person() {
    var topup = Desk.reversalRequested(Desk.someSantri());

    assertThatThrownBy(
            () ->
                Desk.database()
                    .execute("update topup_requests set status = 'REVERSED' where id = ?", topup))
        .hasMessageContaining("a_reversal_is_approved");
  }

  @Test
  void a_topup_is_never_taken_off_the_list() {
    assertThatThrownBy(
            () -> pool.query("delete from topup_requests").execute().await().indefinitely())
        .hasMessageContaining("permission denied");
  }
}
