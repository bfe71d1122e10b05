package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

/// Beside whom somebody speaks. The second stands beside the first. The first does not know yet
/// who will be the second: with everybody who could be, or one who has just reset another's PIN
/// would speak first as the other, then as themselves.
@ApplicationScoped
class PossibleSeconds {
  private static final String OF_ROLE =
      "select user_id from staff where role = $1 order by told_at desc limit 40";

  private final Pool pool;

  PossibleSeconds(Pool pool) {
    this.pool = pool;
  }

  Uni<Set<UserId>> beside(Claim claim, Caller speaker) {
    if (!claim.authorizations().isEmpty()) {
      return Uni.createFrom().item(claim.hands());
    }
    var other = speaker.is(Role.BENDAHARA) ? Role.ADMIN_KEUANGAN : Role.BENDAHARA;
    return pool.preparedQuery(OF_ROLE)
        .execute(Tuple.of(other.wireName()))
        .map(
            rows -> {
              var all = new HashSet<>(claim.hands());
              rows.forEach(row -> all.add(new UserId(row.getUUID("user_id"))));
              return all;
            });
  }
}
