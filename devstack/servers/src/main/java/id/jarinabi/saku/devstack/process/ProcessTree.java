package id.jarinabi.saku.devstack.process;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A process with all that descends from it, as it stood at one moment (PostgreSQL is one process
/// per session).
record ProcessTree(List<ProcessHandle> processes) {
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  static ProcessTree of(ProcessHandle root) {
    return new ProcessTree(Stream.concat(Stream.of(root), root.descendants()).toList());
  }

  void signal(Signal signal) {
    signal.sendTo(processes.stream());
  }

  /// SIGKILL, and gone when this returns.
  void kill() {
    signal(Signal.KILL);
    if (!Await.until(DEADLINE, () -> processes.stream().noneMatch(ProcessTree::running))) {
      throw new IllegalStateException("Processes outlived SIGKILL: " + processes);
    }
  }

  /// A dead process that nobody has reaped yet keeps its pid, but has no command any more.
  static boolean running(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
