package id.jarinabi.saku.outbox;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Tells a fault that waiting mends from one that it does not.
final class PassingFault {

  /// SQLSTATE classes: connection, log-in refused (shut out for a rebuild, or a password that is
  /// being changed), serialization, resources, operator intervention, system.
  private static final Set<String> PASSING_CLASSES =
      Set.of("08", "28", "40", "53", "55", "57", "58");

  private PassingFault() {}

  static boolean isPassing(Throwable fault) {
    return switch (fault) {
      case PgException database ->
          database.getSqlState() != null
              && PASSING_CLASSES.contains(database.getSqlState().substring(0, 2));
      case ClosedConnectionException _, SocketException _, TimeoutException _ -> true;
      // The pool and the driver say "connection closed" and "pool is full" in this form.
      case VertxException _ -> true;
      default -> fault.getCause() != null && isPassing(fault.getCause());
    };
  }
}
