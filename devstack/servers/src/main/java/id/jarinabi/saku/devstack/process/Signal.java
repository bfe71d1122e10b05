package id.jarinabi.saku.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// The signals that Java cannot send by itself. `sh` has kill built in wherever there is a shell.
public enum Signal {
  INT,
  TERM,
  KILL,
  STOP,
  CONT;

  public void sendTo(ProcessHandle process) {
    sendTo(Stream.of(process));
  }

  /// A process that is already gone is no error.
  void sendTo(Stream<ProcessHandle> processes) {
    String pids = String.join(" ", processes.map(p -> Long.toString(p.pid())).toList());
    if (pids.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -s " + name() + " " + pids)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noShell) {
      throw new UncheckedIOException(noShell);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
