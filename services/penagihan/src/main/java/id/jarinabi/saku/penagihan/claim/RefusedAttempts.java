package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Whoever tried to move money and was refused stands in the audit log, with the reason.
@ApplicationScoped
public class RefusedAttempts {
  private final Transactions transactions;

  RefusedAttempts(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Notes a refusal; what is no refusal of ours is nobody's attempt.
  public Uni<Void> note(
      Caller who, String action, String objectType, UUID object, UnitId unit, Throwable fault) {
    if (!(fault instanceof Problem problem) || problem.status() >= 500) {
      return Uni.createFrom().voidItem();
    }
    return transactions.run(
        tx ->
            tx.tell(
                who.audit(
                    action,
                    objectType,
                    object,
                    null,
                    unit,
                    Map.of(),
                    Map.of("code", problem.code()))));
  }

  public Uni<Void> note(Caller who, String action, Claim claim, Throwable fault) {
    return note(who, action, "claim", claim.id(), claim.unitId(), fault);
  }
}
