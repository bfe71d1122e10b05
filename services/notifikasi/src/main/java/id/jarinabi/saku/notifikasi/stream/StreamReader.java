package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.notifikasi.inbox.Notifications;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Queue;

/// Reads what streams want, a few at a time and a page each: one that has much to catch up with
/// stands in line again behind all others, and events still find a connection.
@ApplicationScoped
class StreamReader {
  private static final int AT_ONCE = 4;
  private static final int PAGE = 20;

  private final Notifications notifications;
  private final Queue<Stream> line = new ArrayDeque<>();
  private int running;

  StreamReader(Notifications notifications) {
    this.notifications = notifications;
  }

  /// Does nothing for a stream that wants nothing or still has something to send.
  void read(Stream stream) {
    if (stream.beginsReading()) {
      synchronized (line) {
        line.add(stream);
      }
      next();
    }
  }

  private void next() {
    Stream stream;
    synchronized (line) {
      if (running >= AT_ONCE || line.isEmpty()) {
        return;
      }
      stream = line.remove();
      running++;
    }
    notifications
        .after(stream.ticket().user(), stream.ticket().role(), stream.cursor(), PAGE)
        .onTermination()
        .invoke(this::done)
        .subscribe()
        .with(
            rows -> {
              stream.take(rows, rows.size() == PAGE);
              read(stream);
            },
            fault -> {
              Log.warnf("a stream reads later: %s", fault.getMessage());
              stream.missed();
            });
  }

  private void done() {
    synchronized (line) {
      running--;
    }
    next();
  }
}
