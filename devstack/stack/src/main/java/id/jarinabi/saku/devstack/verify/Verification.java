package id.jarinabi.saku.devstack.verify;

import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Asks the books of all services, in one snapshot, whether every law holds. Reads only; may run
/// beside a pondok at work.
///
/// @param owner who may read every schema
/// @param patience how long an event may be on its way before its absence breaks a law
public record Verification(DatabaseOwner owner, Duration patience) {
  static final int SHOWN = 20;

  static final List<Law> LAWS =
      Stream.of(
              "balance-is-the-sum-of-its-mutations",
              "mutations-follow-one-another",
              "a-sale-is-debited-once",
              "a-debit-belongs-to-a-sale",
              "a-void-is-refunded-once",
              "a-total-is-the-sum-of-its-lines",
              "a-topup-is-credited-once",
              "a-credit-belongs-to-a-topup",
              "a-reversal-takes-back-once-by-two-people",
              "a-bank-payment-is-a-topup-once",
              "a-claim-is-the-sum-of-its-sales",
              "a-claimed-sale-stands-in-its-claim",
              "what-happened-was-told",
              "every-sale-stands-in-the-log",
              "a-sale-is-told-to-its-santri")
          .map(Law::named)
          .toList();

  /// Every law's finding, in their order.
  public List<Finding> findings() {
    try (var connection = owner.connect()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      var findings = findingsIn(connection);
      connection.rollback();
      return findings;
    } catch (SQLException e) {
      throw new IllegalStateException("Buku tidak dapat dibaca: " + e.getMessage(), e);
    }
  }

  /// The same, as this connection's own transaction sees the books.
  public List<Finding> findingsIn(Connection connection) throws SQLException {
    try (var setting = connection.prepareStatement("select set_config('saku.patience', ?, true)")) {
      setting.setString(1, patience.toMillis() + " milliseconds");
      setting.execute();
    }
    var findings = new ArrayList<Finding>();
    for (var law : LAWS) {
      findings.add(finding(connection, law));
    }
    return findings;
  }

  private static Finding finding(Connection connection, Law law) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(law.sql())) {
      var offending = new ArrayList<String>();
      int count = 0;
      while (rows.next()) {
        count++;
        if (count <= SHOWN) {
          offending.add(text(rows));
        }
      }
      return new Finding(law.name(), law.statement(), offending, count);
    }
  }

  private static String text(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var words = new ArrayList<String>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      words.add(columns.getColumnLabel(i) + "=" + row.getString(i));
    }
    return String.join(" ", words);
  }
}
