package id.jarinabi.saku.devstack.bank;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// The mishaps to come, in their order; with an empty script the bank behaves.
public final class Script {
  private final Queue<Mishap> callbacks = new ArrayDeque<>();
  private final Queue<Mishap> answers = new ArrayDeque<>();
  private final Queue<Mishap> reports = new ArrayDeque<>();

  public synchronized void next(Mishap... mishaps) {
    for (Mishap mishap : mishaps) {
      if (mishap.isOfCallbacks()) {
        callbacks.add(mishap);
      } else if (mishap.isOfReports()) {
        reports.add(mishap);
      } else {
        answers.add(mishap);
      }
    }
  }

  public synchronized void clear() {
    List.of(callbacks, answers, reports).forEach(Queue::clear);
  }

  synchronized Optional<Mishap> forCallback() {
    return Optional.ofNullable(callbacks.poll());
  }

  synchronized Optional<Mishap> forAnswer() {
    return Optional.ofNullable(answers.poll());
  }

  synchronized Optional<Mishap> forReport() {
    return Optional.ofNullable(reports.poll());
  }
}
