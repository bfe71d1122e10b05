package id.jarinabi.saku.identity.secret;

import id.jarinabi.saku.web.problem.Problem;

/// More is waiting to be hashed than will be done in time: nothing was looked at, come back
/// later.
public final class TooBusy extends RuntimeException {
  TooBusy() {
    super("the queue for hashing is full", null, false, false);
  }

  Problem asProblem() {
    return Problem.rateLimited(3);
  }
}
