package id.jarinabi.saku.saldo;

import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.SantriId;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Holds one account until a crowd waits in front of it, so that a race is a race on any machine.
final class Gate {
  /// As many as the service's pool lets through at once, less the one that tells events.
  static final int CROWD = 15;

  private Gate() {}

  static <T> T behind(SantriId santri, int crowd, Supplier<T> rush) {
    return behind(santri, crowd, rush, () -> {});
  }

  /// `meanwhile` happens when the crowd stands there, before the account is let go.
  static <T> T behind(SantriId santri, int crowd, Supplier<T> rush, Runnable meanwhile) {
    CompletableFuture<T> result;
    try (var keeper = Books.database().connect()) {
      keeper.setAutoCommit(false);
      try (var lock =
          keeper.prepareStatement(
              "select from santri_balances where santri_id = ? for update")) {
        lock.setObject(1, santri.value());
        lock.execute();
      }
      result = CompletableFuture.supplyAsync(rush);
      await().until(() -> waiting() >= crowd);
      meanwhile.run();
      keeper.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return result.join();
  }

  private static long waiting() {
    return Books.database()
        .number(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""");
  }
}
