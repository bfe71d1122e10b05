package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import id.jarinabi.saku.devstack.stack.StackFailed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.locks.ReentrantLock;

/// The pondok's clock, `saku_now()` of every schema, in our hands for a while.
///
/// It never stays shifted. It is only while `at` works that it shows another time; closing puts
/// the original functions back, also when the process is interrupted; and when the process is
/// killed, the lease runs out within two minutes and the functions tell the real time by
/// themselves. The next one to open tidies up.
final class ShiftedClock implements AutoCloseable {
  private final DatabaseOwner owner;
  private final Connection connection;
  private final ReentrantLock inUse = new ReentrantLock();
  private final Thread atExit = new Thread(this::putBack);
  private boolean open = true;

  private ShiftedClock(DatabaseOwner owner, Connection connection) {
    this.owner = owner;
    this.connection = connection;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /// Refuses when another process has the clock.
  static ShiftedClock open(DatabaseOwner owner) {
    try {
      Connection connection = owner.connect();
      if (!ClockSql.claim(connection)) {
        connection.close();
        throw new StackFailed("Riwayat lain sedang dibuat. Tunggu sampai selesai.");
      }
      ClockSql.restore(connection);
      ClockSql.replace(connection);
      return new ShiftedClock(owner, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Jam basis data tidak dapat dipegang", e);
    }
  }

  /// Does `work` as if it were `moment`; the seconds go on as usual meanwhile. Afterwards the
  /// clock shows the real time again.
  void at(Instant moment, Runnable work) {
    inUse.lock();
    try {
      if (!open) {
        throw new StackFailed("Pembuatan riwayat dihentikan; jam sudah dikembalikan.");
      }
      ClockSql.show(connection, moment.atOffset(ZoneOffset.UTC));
      try {
        work.run();
      } finally {
        ClockSql.showNow(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Jam basis data tidak dapat disetel", e);
    } finally {
      inUse.unlock();
    }
  }

  @Override
  public void close() {
    putBack();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      // The hook is running: it finds that nothing is left to do.
    }
  }

  /// Waits for work under way, so that no part of it meets the other time.
  private void putBack() {
    inUse.lock();
    try {
      if (open) {
        // A connection of its own: the old one may have been lost on the way.
        try (var fresh = owner.connect()) {
          ClockSql.restore(fresh);
        }
        open = false;
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Jam tidak dapat dikembalikan sekarang; paling lama dua menit lagi ia benar sendiri", e);
    } finally {
      inUse.unlock();
    }
  }
}
