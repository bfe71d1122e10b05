package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.identity.sql.Found;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Computes the whole chain anew from the rows, a batch at a time, and compares.
@ApplicationScoped
class VerifyChain {
  /// Small enough that an event loop serves others in between.
  private static final int BATCH = 500;

  private static final String HEAD =
      """
      select position, audit_id, mac, (select count(*) from audit_unchained) as waiting
      from audit_chain_head""";

  /// A link whose entry is gone comes with nothing to seal.
  private static final String LINKS =
      "select c.position, c.audit_id, c.mac, l.id, "
          + AuditSeal.ROW
          + """
          from audit_chain c left join audit_logs l on l.id = c.audit_id
          where c.position > $1 and c.position <= $2 order by c.position limit $3""";

  /// An entry that neither is linked nor waits was slipped in, and so was a link behind the head.
  private static final String SLIPPED_IN =
      """
      select l.id from audit_logs l
      where not exists (select from audit_chain c where c.audit_id = l.id)
        and not exists (select from audit_unchained u where u.audit_id = l.id)
      union all
      select c.audit_id from audit_chain c
      where c.position > coalesce((select max(position) from audit_chain_head), 0)
      limit 1""";

  private record Head(long position, @Nullable UUID id, byte[] mac, long waiting) {}

  /// How far the chain holds; `broken` is where it does not.
  private record Reached(long position, byte[] mac, @Nullable UUID broken) {}

  private final class Walk {
    private Reached reached = new Reached(0, new byte[0], null);

    Uni<Reached> upTo(Head head) {
      return Multi.createBy()
          .repeating()
          .uni(() -> linksBehind(reached.position(), head))
          .whilst(this::leadsOn)
          .collect()
          .last()
          .map(ignored -> reached);
    }

    private boolean leadsOn(RowSet<Row> links) {
      reached = follow(reached, links);
      return links.size() == BATCH && reached.broken() == null;
    }
  }

  private final Pool pool;
  private final AuditSeal seal;

  VerifyChain(Pool pool, AuditSeal seal) {
    this.pool = pool;
    this.seal = seal;
  }

  Uni<ChainVerdict> now() {
    return pool.query(HEAD)
        .execute()
        .map(rows -> Found.one(rows, VerifyChain::head).orElse(new Head(0, null, new byte[0], 0)))
        .flatMap(head -> new Walk().upTo(head).flatMap(reached -> judge(head, reached)));
  }

  private Uni<RowSet<Row>> linksBehind(long position, Head head) {
    return pool.preparedQuery(LINKS).execute(Tuple.of(position, head.position(), BATCH));
  }

  private Reached follow(Reached reached, RowSet<Row> links) {
    var now = reached;
    for (var link : links) {
      boolean inOrder = link.getLong("position") == now.position() + 1;
      var mac = link.getUUID("id") == null ? new byte[0] : seal.next(now.mac(), link);
      if (!inOrder || !Arrays.equals(mac, link.getBuffer("mac").getBytes())) {
        return new Reached(now.position(), now.mac(), link.getUUID("audit_id"));
      }
      now = new Reached(now.position() + 1, mac, null);
    }
    return now;
  }

  private Uni<ChainVerdict> judge(Head head, Reached reached) {
    if (reached.broken() != null) {
      return Uni.createFrom().item(verdict(head, false, reached.broken()));
    }
    if (reached.position() != head.position() || !Arrays.equals(reached.mac(), head.mac())) {
      return Uni.createFrom().item(verdict(head, false, head.id()));
    }
    return pool.query(SLIPPED_IN)
        .execute()
        .map(rows -> Found.one(rows, row -> row.getUUID("id")))
        .map(stranger -> verdict(head, stranger.isEmpty(), stranger.orElse(null)));
  }

  private static ChainVerdict verdict(Head head, boolean intact, @Nullable UUID broken) {
    var end = new AuditHead(head.position(), HexFormat.of().formatHex(head.mac()));
    return new ChainVerdict(intact, head.position(), head.waiting(), broken, end.toString(), null);
  }

  private static Head head(Row row) {
    return new Head(
        row.getLong("position"),
        row.getUUID("audit_id"),
        ((Buffer) row.getValue("mac")).getBytes(),
        row.getLong("waiting"));
  }
}
