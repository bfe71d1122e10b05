package id.jarinabi.saku.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// A running child process. It is ended when its starter ends; should the starter be killed, the
/// pid file tells the next start what is left to clean up.
public final class Child {
  private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;

  private final Program program;
  private final Process process;
  private final long logFrom;

  private Child(Program program, Process process, long logFrom) {
    this.program = program;
    this.process = process;
    this.logFrom = logFrom;
  }

  /// Starts the program, after ending what an earlier starter may have left of it.
  public static Child start(Program program) {
    var pidFile = new PidFile(program.pidFile());
    pidFile.endLeftover(program.stopSignal(), program.stopPatience());
    try {
      rotate(program.log());
      long logFrom = program.log().toFile().length();
      var builder = new ProcessBuilder(program.command());
      Map<String, String> environment = builder.environment();
      if (program.bare()) {
        environment.keySet().retainAll(Set.of("PATH"));
      }
      environment.putAll(program.environment());
      Process process =
          builder
              .directory(program.directory().toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()))
              .start();
      pidFile.write(process.toHandle(), program.mark());
      var child = new Child(program, process, logFrom);
      LiveChildren.watch(child);
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(program.name() + " cannot be started", e);
    }
  }

  public Program program() {
    return program;
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  public CompletableFuture<Integer> ended() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /// Waits until the child has become what `what` names; fails when it dies or the deadline
  /// passes.
  public void await(String what, Duration deadline, BooleanSupplier condition) {
    if (!Await.until(deadline, () -> !alive() || condition.getAsBoolean())) {
      throw failed("not " + what + " after " + deadline.toSeconds() + " s");
    }
    if (!alive()) {
      throw failed("ended with code " + process.exitValue() + " before it was " + what);
    }
  }

  /// Waits for the end of a program that is meant to end, such as a migration.
  public void awaitSuccess(Duration deadline) {
    boolean ended = Await.until(deadline, () -> !alive());
    if (!ended) {
      kill();
      throw failed("did not finish in " + deadline.toSeconds() + " s");
    }
    forget();
    if (process.exitValue() != 0) {
      throw failed("ended with code " + process.exitValue());
    }
  }

  /// Asks for an orderly end. Returns at once; also reaches a paused child.
  public void askToStop() {
    if (alive()) {
      program.stopSignal().sendTo(process.toHandle());
      ProcessTree.of(process.toHandle()).signal(Signal.CONT);
    }
  }

  /// An orderly end, or after the program's patience a forced one. Gone when this returns.
  public void stop() {
    askToStop();
    if (!Await.until(program.stopPatience(), () -> !alive())) {
      kill();
    }
    forget();
  }

  /// SIGKILL to the child and to all that descends from it. Gone when this returns.
  public void kill() {
    ProcessTree.of(process.toHandle()).kill();
    process.onExit().join();
    forget();
  }

  public void pause() {
    ProcessTree.of(process.toHandle()).signal(Signal.STOP);
  }

  public void resume() {
    ProcessTree.of(process.toHandle()).signal(Signal.CONT);
  }

  private ChildFailed failed(String how) {
    return new ChildFailed(program.name() + " " + how, program.log(), logFrom);
  }

  private void forget() {
    LiveChildren.release(this);
    new PidFile(program.pidFile()).delete();
  }

  private static void rotate(Path log) throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
