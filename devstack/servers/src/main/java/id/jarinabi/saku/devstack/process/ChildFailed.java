package id.jarinabi.saku.devstack.process;

import java.nio.file.Path;

/// A child process died, or did not do in time what was waited for. The message ends with the tail
/// of its log.
public final class ChildFailed extends RuntimeException {
  private static final int TAIL_LINES = 40;

  public ChildFailed(String what, Path log) {
    super(what + "\n--- " + log + " ---\n" + LogTail.of(log, TAIL_LINES));
  }
}
