package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts the names to a settled claim and prints it, away from the event loop.
@ApplicationScoped
class PrintReceipt {
  private static final String NAMES =
      """
      select user_id as id, name from staff where user_id = any($1)
      union all
      select unit_id, name || ' (' || code || ')' from unit_names where unit_id = $2""";

  /// A receipt and the name to save it under.
  record Sheet(String fileName, byte[] pdf) {}

  private final Claims claims;
  private final Pool pool;
  private final ReceiptPdf pdf;

  PrintReceipt(Claims claims, Pool pool, PondokCalendar calendar) {
    this.claims = claims;
    this.pool = pool;
    this.pdf = new ReceiptPdf(calendar);
  }

  Uni<Sheet> run(Caller caller, UUID id) {
    return claims
        .get(caller, id)
        .invoke(
            claim -> {
              if (claim.status() != Claim.Status.SETTLED) {
                throw Problem.of(
                    409, "claim_not_settled", "Klaim ini belum lunas, bukti belum ada.");
              }
            })
        .flatMap(claim -> names(claim).map(names -> settlement(claim, names)))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            settlement ->
                new Sheet(settlement.claim().settlementNumber() + ".pdf", pdf.of(settlement)));
  }

  private Uni<Map<UUID, String>> names(Claim claim) {
    var people = new HashMap<UUID, String>();
    claim.hands().forEach(user -> people.put(user.value(), ""));
    if (claim.receivedBy() != null) {
      people.put(claim.receivedBy().value(), "");
    }
    return pool.preparedQuery(NAMES)
        .execute(Tuple.of(people.keySet().toArray(UUID[]::new), claim.unitId().value()))
        .map(
            rows -> {
              var names = new HashMap<UUID, String>();
              rows.forEach(row -> names.put(row.getUUID("id"), row.getString("name")));
              return names;
            });
  }

  private static Settlement settlement(Claim claim, Map<UUID, String> names) {
    return new Settlement(
        claim,
        named(names, claim.unitId().value()),
        named(names, claim.submittedBy()),
        signature(claim, Role.ADMIN_KEUANGAN, names),
        signature(claim, Role.BENDAHARA, names),
        named(names, claim.receivedBy()));
  }

  private static Settlement.Signature signature(Claim claim, Role role, Map<UUID, String> names) {
    var word = claim.authorizationOf(role).orElseThrow();
    return new Settlement.Signature(named(names, word.userId()), word.at());
  }

  private static String named(Map<UUID, String> names, @Nullable UserId user) {
    return user == null ? "" : named(names, user.value());
  }

  /// One whose name has not reached us yet stands there by number.
  private static String named(Map<UUID, String> names, UUID id) {
    return names.getOrDefault(id, id.toString());
  }
}
