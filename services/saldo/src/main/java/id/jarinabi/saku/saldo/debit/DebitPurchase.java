package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// The money of one purchase leaves the santri's account once, or not at all.
@ApplicationScoped
class DebitPurchase {
  private final PinAssertions assertions;
  private final DebitOutcomes outcomes;

  DebitPurchase(PinAssertions assertions, DebitOutcomes outcomes) {
    this.assertions = assertions;
    this.outcomes = outcomes;
  }

  /// A purchase that was decided before gets its answer again, whatever has become of the
  /// assertion since; only a new one needs one that holds.
  Uni<DebitAnswer> run(DebitRequest request) {
    if (assertions.vouchFor(request)) {
      return outcomes.decide(request).invoke(() -> FaultPoint.reach("saldo.debit.committed"));
    }
    return outcomes.find(request).map(known -> known.orElseThrow(DebitPurchase::assertionRefused));
  }

  private static Problem assertionRefused() {
    return Problem.of(
        403,
        "assertion_refused",
        "Persetujuan PIN tidak berlaku untuk belanja ini. Minta santri memasukkan PIN lagi.");
  }
}
