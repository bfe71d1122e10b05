package id.jarinabi.saku.devstack.bank;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last requests and answers, for who wants to see what was said.
final class Exchanges {
  private static final int KEPT = 500;

  record Exchange(Instant at, String request, int status, String answer) {}

  private final Deque<Exchange> last = new ArrayDeque<>();

  synchronized void add(Asked asked, int status, String answer) {
    last.addLast(new Exchange(Instant.now(), asked.method() + " " + asked.path(), status, answer));
    if (last.size() > KEPT) {
      last.removeFirst();
    }
  }

  synchronized List<Exchange> all() {
    return List.copyOf(last);
  }
}
