package id.jarinabi.saku.pos.claim;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// What became of the wish to reserve; `lines` are there where it is RESERVED.
@RegisterForReflection
record Reservation(Outcome outcome, List<ClaimLine> lines) {

  enum Outcome {
    RESERVED,
    /// There is nothing, or no more than what is to be taken back.
    NOTHING,
    /// This claim was given up before; nothing is ever reserved for it again.
    RELEASED
  }

  static Reservation without(Outcome outcome) {
    return new Reservation(outcome, List.of());
  }

  long total() {
    return lines.stream().mapToLong(ClaimLine::amount).reduce(0, Math::addExact);
  }
}
