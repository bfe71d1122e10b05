package id.jarinabi.saku.devstack.stack;

/// A start that cannot go on for a reason a person can mend. The message says how.
public final class StackFailed extends RuntimeException {
  public StackFailed(String message) {
    super(message);
  }
}
