package id.jarinabi.saku.devstack.bank;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// The mishaps to come, in their order; with an empty script the bank behaves.
public final class Script {
  private final Queue<Mishap> callbacks = new ArrayDeque<>();
  private final Queue<Mishap> answers = new ArrayDeque<>();
  private final Queue<Mishap> reports = new ArrayDeque<>();
  private final Map<String, Queue<Mishap>> answersOf = new HashMap<>();

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

  /// For the next answers of one service alone, such as `create-va`.
  public synchronized void nextAt(String service, Mishap... mishaps) {
    answersOf.computeIfAbsent(service, _ -> new ArrayDeque<>()).addAll(List.of(mishaps));
  }

  public synchronized void clear() {
    List.of(callbacks, answers, reports).forEach(Queue::clear);
    answersOf.clear();
  }

  synchronized Optional<Mishap> forCallback() {
    return Optional.ofNullable(callbacks.poll());
  }

  synchronized Optional<Mishap> forAnswer(String service) {
    Queue<Mishap> own = answersOf.getOrDefault(service, answers);
    return Optional.ofNullable((own.isEmpty() ? answers : own).poll());
  }

  synchronized Optional<Mishap> forReport() {
    return Optional.ofNullable(reports.poll());
  }
}
