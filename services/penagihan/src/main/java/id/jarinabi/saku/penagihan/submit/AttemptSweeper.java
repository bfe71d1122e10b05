package id.jarinabi.saku.penagihan.submit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Finishes the claims whose request is gone: the unit wanted it and its PIN was right.
@ApplicationScoped
class AttemptSweeper {
  private final Attempts attempts;
  private final FinishClaim finish;

  AttemptSweeper(Attempts attempts, FinishClaim finish) {
    this.attempts = attempts;
    this.finish = finish;
  }

  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return attempts
        .takeUpSome()
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUniAndConcatenate(this::finish)
        .onItem()
        .ignoreAsUni()
        .onFailure()
        .invoke(fault -> Log.warnf("open claims not looked at: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  /// One that cannot be finished now is due again soon.
  private Uni<Void> finish(Attempt attempt) {
    return finish
        .run(attempt, false)
        .invoke(done -> Log.infof("claim %s was left open; finished now", attempt.claimId()))
        .onFailure()
        .invoke(
            fault -> Log.warnf("claim %s not finished: %s", attempt.claimId(), fault.getMessage()))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }
}
