package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.verify.Finding;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The auditor is shown red, law by law: a superuser breaks one row of sound books and is named.
/// Nothing of it is committed.
class VerifyTest {
  private static final Map<String, String> BREAKS =
      Map.ofEntries(
          Map.entry(
              "balance-is-the-sum-of-its-mutations",
              "update saldo.santri_balances set balance = balance + 1 where santri_id = :santri"),
          Map.entry(
              "mutations-follow-one-another",
              "update saldo.balance_mutations set version = version + 1 where reference = :sale"),
          Map.entry(
              "a-sale-is-debited-once",
              "update pos.transactions set subtotal = subtotal + 1, total = total + 1"
                  + " where id = :sale"),
          Map.entry(
              "a-debit-belongs-to-a-sale",
              "update pos.transactions set status = 'PENDING' where id = :sale"),
          Map.entry(
              "a-void-is-refunded-once",
              "update pos.transactions set status = 'VOIDED', voided_at = saku_now(),"
                  + " voided_by = cashier_id, void_reason = 'palsu' where id = :sale"),
          Map.entry(
              "a-total-is-the-sum-of-its-lines",
              "update pos.transaction_items set unit_price = unit_price + 1,"
                  + " total = total + quantity where transaction_id = :sale"),
          Map.entry(
              "a-topup-is-credited-once",
              "update topup.topup_requests set amount = amount + 1 where santri_id = :santri"),
          Map.entry(
              "a-credit-belongs-to-a-topup",
              "update topup.topup_requests set status = 'AWAITING_PAYMENT', paid_at = null"
                  + " where santri_id = :santri"),
          Map.entry(
              "a-reversal-takes-back-once-by-two-people",
              "update topup.topup_requests set status = 'REVERSED', reversal_reason = 'palsu',"
                  + " reversal_requested_by = created_by, reversal_requested_at = created_at,"
                  + " reversal_approved_by = uuidv7(), reversed_at = created_at"
                  + " where santri_id = :santri"),
          Map.entry(
              "a-bank-payment-is-a-topup-once",
              "update topup.topup_requests set payment_id = uuidv7() where santri_id = :santri"),
          Map.entry(
              "a-claim-is-the-sum-of-its-sales",
              "update penagihan.billing_claims set amount = amount + 1 where id in (select"
                  + " claim_id from penagihan.billing_claim_items where transaction_id = :sale)"),
          Map.entry(
              "a-claimed-sale-stands-in-its-claim",
              "update pos.transactions set claim_id = uuidv7() where id = :sale"),
          Map.entry(
              "what-happened-was-told",
              "update pos.outbox set published_at = null where key = :santri"),
          Map.entry(
              "a-sale-is-told-to-its-santri",
              "delete from notifikasi.notifications where event_id in (select event_id from"
                  + " notifikasi.notices where object_id = :sale)"),
          Map.entry(
              "every-sale-stands-in-the-log",
              "update identity.audit_logs set action = 'sale.forgotten' where object_id = :sale"));

  private final Pondok pondok = Pondok.get();

  @TestFactory
  Stream<DynamicTest> a_row_changed_by_hand_is_named() {
    var santri = pondok.newSantri(50_000);
    var sale = pondok.kantin().sell(santri, 12_000).id();
    assertThat(pondok.kantin().claim().status()).isEqualTo(201);
    pondok.booksAgree();
    assertThat(pondok.auditor().findings())
        .extracting(Finding::law)
        .containsExactlyInAnyOrderElementsOf(BREAKS.keySet());
    return BREAKS.entrySet().stream()
        .map(
            broken ->
                DynamicTest.dynamicTest(
                    broken.getKey(),
                    () -> isNamed(broken.getKey(), broken.getValue(), santri, sale)));
  }

  private void isNamed(String law, String change, Santri santri, UUID sale) throws SQLException {
    try (var connection = pondok.databaseOwner().connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local search_path = pos");
      var rows =
          statement.executeUpdate(
              change
                  .replace(":santri", "'" + santri.id() + "'")
                  .replace(":sale", "'" + sale + "'"));
      assertThat(rows).isPositive();
      assertThat(pondok.auditor().findingsIn(connection))
          .filteredOn(finding -> finding.law().equals(law))
          .allSatisfy(finding -> assertThat(finding.offending()).isNotEmpty())
          .hasSize(1);
      connection.rollback();
    }
  }
}
