package id.jarinabi.saku.devstack.demo;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/// One line that keeps changing; where nobody looks at a terminal, a line now and then.
final class ProgressLine {
  private static final long SELDOM = Duration.ofSeconds(15).toNanos();
  private static final int WIDTH = 78;

  private final PrintStream out;
  private final boolean terminal;
  private long next = System.nanoTime();

  ProgressLine(PrintStream out) {
    this.out = out;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  void show(String text) {
    if (terminal) {
      out.print("\r" + padded(text));
      out.flush();
    } else if (System.nanoTime() - next >= 0) {
      next = System.nanoTime() + SELDOM;
      out.println(text);
    }
  }

  /// The last word: it stays.
  void end(String text) {
    out.println(terminal ? "\r" + padded(text) : text);
  }

  private static String padded(String text) {
    return text + " ".repeat(Math.max(0, WIDTH - text.length()));
  }
}
