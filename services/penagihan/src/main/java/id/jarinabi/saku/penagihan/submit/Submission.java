package id.jarinabi.saku.penagihan.submit;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/// What became of a wish to claim.
sealed interface Submission {

  /// `claim` is the claim as it was first answered.
  record Submitted(JsonObject claim) implements Submission {}

  /// Also because another claim just took it, or because all there is are voids.
  record NothingToClaim() implements Submission {}

  /// Nobody knows yet; it will be finished without the caller, too.
  record Open(UUID claimId) implements Submission {}

  /// pos cannot have heard of it; the key is free.
  record NotDone() implements Submission {}

  static Submission of(Attempt.Answer answer) {
    return answer.status() == FinishClaim.CREATED
        ? new Submitted(answer.body())
        : new NothingToClaim();
  }
}
