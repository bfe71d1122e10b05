package id.jarinabi.saku.devstack.process;

import java.nio.file.Path;

/// A child process died, or did not do in time what was waited for. The message ends with the
/// tail of what this child has logged.
public final class ChildFailed extends RuntimeException {
  private static final int TAIL_LINES = 40;

  ChildFailed(String what, Path log, long from) {
    super(what + "\n--- " + log + " ---\n" + LogTail.of(log, from, TAIL_LINES));
  }
}
