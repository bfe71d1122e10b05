package id.jarinabi.saku.topup;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboundTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");

  @Test
  void a_topup_is_completed_once_when_saldo_has_booked_it() {
    var santri = Desk.someSantri();
    var topup = Desk.paid(santri);

    Desk.tell(credited(santri, topup));
    Desk.tell(credited(santri, topup));

    assertThat(Desk.row(topup))
        .containsEntry("status", "COMPLETED")
        .containsEntry("balance_after", 70_000L);
    assertThat(Desk.told(santri.value(), "saku.topup.completed.v1"))
        .singleElement()
        .asString()
        .contains(topup.toString(), "\"balanceAfter\": 70000", "\"method\": \"CASH\"");
  }

  @Test
  void a_credit_that_arrives_after_its_reversal_was_requested_leaves_the_request_standing() {
    var santri = Desk.someSantri();
    var topup = Desk.reversalRequested(santri);

    Desk.tell(credited(santri, topup));

    assertThat(Desk.row(topup)).containsEntry("status", "REVERSAL_REQUESTED");
    assertThat(Desk.row(topup).get("completed_at")).isNotNull();
    assertThat(Desk.told(santri.value(), "saku.topup.completed.v1")).hasSize(1);
  }

  @Test
  void what_a_crash_after_saldos_commit_left_open_is_finished_by_saldos_event_once() {
    var santri = Desk.someSantri();
    var topup = Desk.approvedAndForgotten(santri);

    Desk.tell(debited(santri, "TOPUP_REVERSAL", topup));
    Desk.tell(debited(santri, "TOPUP_REVERSAL", topup));

    assertThat(Desk.row(topup)).containsEntry("status", "REVERSED");
    assertThat(Desk.told(santri.value(), "saku.topup.reversed.v1"))
        .singleElement()
        .asString()
        .contains(
            "\"requestedBy\": \"" + Desk.KEUANGAN.userId(),
            "\"approvedBy\": \"" + Desk.BENDAHARA.userId());
    assertThat(Desk.told(topup, "saku.audit.recorded.v1")).hasSize(1);
  }

  @Test
  void a_purchase_with_the_id_of_a_topup_takes_nothing_back() {
    var santri = Desk.someSantri();
    var topup = Desk.approvedAndForgotten(santri);

    Desk.tell(debited(santri, "PURCHASE", topup));

    assertThat(Desk.row(topup)).containsEntry("status", "REVERSAL_REQUESTED");
  }

  @Test
  void the_latest_word_on_a_link_counts_in_whatever_order_they_arrive() {
    var santri = Desk.someSantri();
    var topup = Desk.paid(santri);
    var wali = Person.of(Role.WALI);

    Desk.tell(new WaliUnlinked(santri, wali.userId(), NOON.plusHours(1)));
    Desk.tell(new WaliLinked(santri, wali.userId(), NOON));
    wali.request().get("/api/topup/requests/" + topup).then().statusCode(404);

    Desk.tell(new WaliLinked(santri, wali.userId(), NOON.plusHours(2)));
    wali.request().get("/api/topup/requests/" + topup).then().statusCode(200);
  }

  private static SaldoCredited credited(SantriId santri, UUID topup) {
    return new SaldoCredited(
        santri, Uuid7.next(), "CASH_TOPUP", topup, 50_000, 20_000, 70_000, 3, NOON);
  }

  private static SaldoDebited debited(SantriId santri, String kind, UUID reference) {
    return new SaldoDebited(
        santri,
        Uuid7.next(),
        kind,
        reference,
        null,
        50_000,
        70_000,
        20_000,
        4,
        null,
        null,
        null,
        NOON);
  }
}
