package id.jarinabi.saku.identity.work;

import id.jarinabi.saku.web.problem.Problem;

/// More is waiting than will be done in time: nothing was looked at, come back
/// later.
public final class TooBusy extends RuntimeException {
  TooBusy() {
    super("the queue is full", null, false, false);
  }

  public Problem asProblem() {
    return Problem.rateLimited(3);
  }
}
