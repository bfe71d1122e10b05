package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.penagihan.claim.RefusedAttempts;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.pin.PinChecks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A unit claims, with its admin's own PIN. A key that was answered is answered again without
/// one; a key whose answer got lost is finished.
@ApplicationScoped
class SubmitClaim {
  static final String NOTHING = "nothing_to_claim";

  /// What became of it, and whether that was known before.
  record Reply(Submission submission, boolean replayed) {}

  private final PinChecks pins;
  private final Fingerprints fingerprints;
  private final Attempts attempts;
  private final FinishClaim finish;
  private final RefusedAttempts refused;

  SubmitClaim(
      PinChecks pins,
      Fingerprints fingerprints,
      Attempts attempts,
      FinishClaim finish,
      RefusedAttempts refused) {
    this.pins = pins;
    this.fingerprints = fingerprints;
    this.attempts = attempts;
    this.finish = finish;
    this.refused = refused;
  }

  Uni<Reply> run(Caller admin, IdempotencyKey key, ClaimBody body) {
    var days = ClaimDays.parse(body.from(), body.to());
    var attempt =
        new Attempt(
            Uuid7.next(),
            admin,
            key,
            fingerprints.of("penagihan.claim", body.withoutPin()),
            OwnUnit.of(admin),
            days.from(),
            days.to(),
            body.note(),
            null,
            true);
    return attempts
        .find(admin.userId(), key)
        .flatMap(
            known -> known.isPresent() ? again(attempt, known.get()) : begin(attempt, body.pin()));
  }

  private Uni<Reply> begin(Attempt attempt, String pin) {
    return pins.require(attempt.asker(), pin)
        .onFailure()
        .call(
            fault ->
                refused.note(
                    attempt.asker(),
                    "claim.submit-refused",
                    "unit",
                    attempt.unitId().value(),
                    attempt.unitId(),
                    fault))
        .chain(() -> attempts.begin(attempt))
        .invoke(begun -> FaultPoint.reach("penagihan.claim.attempted"))
        .flatMap(
            begun ->
                begun
                    ? finish.run(attempt, true).map(done -> new Reply(done, false))
                    : attempts
                        .find(attempt.asker().userId(), attempt.key())
                        .flatMap(
                            other ->
                                again(attempt, other.orElseThrow(IdempotencyKey::stillRunning))));
  }

  private Uni<Reply> again(Attempt asked, Attempt known) {
    if (!known.isOf(asked.fingerprint())) {
      throw IdempotencyKey.reused();
    }
    var answer = known.answer();
    if (answer != null) {
      return Uni.createFrom().item(new Reply(Submission.of(answer), true));
    }
    return attempts
        .takeUp(known.claimId())
        .map(taken -> taken.orElseThrow(IdempotencyKey::stillRunning))
        .flatMap(taken -> finish.run(taken, false))
        .map(done -> new Reply(done, false));
  }
}
