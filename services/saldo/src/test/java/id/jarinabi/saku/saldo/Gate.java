package id.jarinabi.saku.saldo;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.AtOnce;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Holds one account until a crowd waits in front of it, so that a race is a race on any machine.
final class Gate {
  /// As many as the service's pool lets through at once, less the one that tells events.
  static final int CROWD = 15;

  private Gate() {}

  static <T> T behind(SantriId santri, int crowd, Callable<T> rush) {
    return behind(santri, crowd, rush, () -> {});
  }

  /// `meanwhile` happens when the crowd stands there, before the account is let go.
  static <T> T behind(SantriId santri, int crowd, Callable<T> rush, Runnable meanwhile) {
    var aside = Executors.newSingleThreadExecutor();
    try {
      Future<T> result;
      try (var keeper = Books.database().connect()) {
        lock(keeper, santri);
        result = aside.submit(rush);
        await().until(() -> waiting() >= crowd);
        meanwhile.run();
        keeper.commit();
      }
      return AtOnce.result(result);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      aside.shutdownNow();
    }
  }

  private static void lock(Connection keeper, SantriId santri) throws SQLException {
    keeper.setAutoCommit(false);
    try (var lock =
        keeper.prepareStatement("select from santri_balances where santri_id = ? for update")) {
      lock.setObject(1, santri.value());
      lock.execute();
    }
  }

  private static long waiting() {
    return Books.database()
        .number(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""");
  }
}
