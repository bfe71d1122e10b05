package id.jarinabi.saku.notifikasi.stream;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.notifikasi.inbox.Numbered;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One open stream. It holds little: what is not sent yet stands in the table, and is read when
/// the client has taken what came before. A client that takes nothing for too long is dropped,
/// and goes on by its `Last-Event-ID`.
final class Stream {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final int SIGNALS = 32;

  private final Ticket ticket;
  private final StreamEvents events;
  private final MultiEmitter<? super OutboundSseEvent> client;
  private final Runnable hangUp;
  private final Deque<OutboundSseEvent> page = new ArrayDeque<>();
  private final Map<String, OutboundSseEvent> signals = new LinkedHashMap<>();
  private long cursor;
  private boolean wanted = true;
  private boolean reading;
  private boolean sending;
  private boolean ended;
  private long waitingSince = Long.MAX_VALUE;

  /// `cursor` is the number of the last notification that the client has.
  Stream(
      Ticket ticket,
      long cursor,
      StreamEvents events,
      MultiEmitter<? super OutboundSseEvent> client,
      Runnable hangUp) {
    this.ticket = ticket;
    this.cursor = cursor;
    this.events = events;
    this.client = client;
    this.hangUp = hangUp;
  }

  Ticket ticket() {
    return ticket;
  }

  synchronized long cursor() {
    return cursor;
  }

  /// There may be something new in the inbox.
  synchronized void want() {
    wanted = true;
  }

  /// True when the next page is to be read now; then `take` or `missed` follows.
  synchronized boolean beginsReading() {
    boolean begins = wanted && !reading && !ended && page.isEmpty();
    if (begins) {
      wanted = false;
      reading = true;
    }
    return begins;
  }

  synchronized void take(List<Numbered> rows, boolean maybeMore) {
    reading = false;
    wanted |= maybeMore;
    for (var row : rows) {
      page.add(events.notification(row));
      cursor = row.number();
    }
    send();
  }

  /// The table could not be read; the next look tries again.
  synchronized void missed() {
    reading = false;
    wanted = true;
  }

  /// Of many signals of one thing the client needs the last; of too many things, only that.
  synchronized void signal(String name, UUID objectId) {
    if (signals.size() >= SIGNALS) {
      refresh();
    } else if (!signals.containsKey(StreamEvents.REFRESH)) {
      signals.put(name + objectId, events.signal(name, objectId));
    }
    send();
  }

  /// The client has missed more than it will be told.
  synchronized void refresh() {
    signals.clear();
    signals.put(StreamEvents.REFRESH, events.refresh());
    send();
  }

  /// Something to hear, when there was nothing else to say.
  synchronized void beat() {
    if (page.isEmpty() && signals.isEmpty() && client.requested() > 0) {
      client.emit(events.heartbeat());
    }
  }

  /// As much as the client takes.
  synchronized void send() {
    if (sending || ended) {
      return;
    }
    sending = true;
    while (client.requested() > 0 && !(page.isEmpty() && signals.isEmpty())) {
      client.emit(next());
      waitingSince = Long.MAX_VALUE;
    }
    sending = false;
    if (waitingSince == Long.MAX_VALUE && !(page.isEmpty() && signals.isEmpty())) {
      waitingSince = System.nanoTime();
    }
  }

  synchronized boolean isStuck() {
    return waitingSince != Long.MAX_VALUE && System.nanoTime() - waitingSince > PATIENCE.toNanos();
  }

  synchronized void end(StreamEnd reason) {
    if (ended) {
      return;
    }
    ended = true;
    if (client.requested() > 0) {
      client.emit(events.end(reason));
      client.complete();
    } else {
      // Nobody takes the last word: the end of the connection says it.
      hangUp.run();
    }
  }

  synchronized void drop() {
    ended = true;
    hangUp.run();
  }

  private OutboundSseEvent next() {
    if (!page.isEmpty()) {
      return page.removeFirst();
    }
    var oldest = signals.keySet().iterator().next();
    return requireNonNull(signals.remove(oldest));
  }
}
