package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.Claim.Decision;
import id.jarinabi.saku.web.problem.Problem;

/// What a word of one of the two does to a claim.
sealed interface Verdict {

  /// The first yes; the other role is awaited.
  record AwaitsTheOther() implements Verdict {}

  /// The second yes; `other` said the first.
  record Settles(UserId other) implements Verdict {}

  record Rejects() implements Verdict {}

  record Refused(Reason reason) implements Verdict {}

  /// Why a word counts for nothing.
  enum Reason {
    NOT_OPEN,
    ALREADY_AUTHORIZED,
    /// The claimant, or who has already spoken in the other role.
    SAME_PERSON,
    DISPUTED;

    Problem problem() {
      return switch (this) {
        case NOT_OPEN ->
            Problem.of(409, "claim_not_open", "Klaim ini sudah selesai atau tidak aktif lagi.");
        case ALREADY_AUTHORIZED ->
            Problem.of(
                409,
                "already_authorized",
                "Peran ini sudah memberi otorisasi. Klaim menunggu pihak yang lain.");
        case SAME_PERSON -> Problem.forbidden();
        case DISPUTED ->
            Problem.of(
                409,
                "claim_disputed",
                "Masih ada baris yang dipersoalkan. Selesaikan dahulu atau tolak klaim ini.");
      };
    }
  }

  /// Two different people, one of each role, never the claimant; a claim with a line in dispute
  /// is not paid.
  static Verdict of(Claim claim, UserId who, Role role, Decision decision) {
    if (!claim.isOpen()) {
      return new Refused(Reason.NOT_OPEN);
    }
    if (claim.authorizationOf(role).isPresent()) {
      return new Refused(Reason.ALREADY_AUTHORIZED);
    }
    if (claim.hands().contains(who)) {
      return new Refused(Reason.SAME_PERSON);
    }
    if (decision == Decision.REJECT) {
      return new Rejects();
    }
    if (claim.disputed()) {
      return new Refused(Reason.DISPUTED);
    }
    var other = role == Role.BENDAHARA ? Role.ADMIN_KEUANGAN : Role.BENDAHARA;
    return claim
        .authorizationOf(other)
        .<Verdict>map(first -> new Settles(first.userId()))
        .orElseGet(AwaitsTheOther::new);
  }
}
