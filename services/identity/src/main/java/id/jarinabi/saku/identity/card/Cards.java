package id.jarinabi.saku.identity.card;

import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// All cards. A card carries a random token as a QR code; a santri has one in use at most.
@ApplicationScoped
public class Cards {
  private static final String ISSUE =
      "insert into cards (id, santri_id, token_hash) values ($1, $2, $3)";

  private static final String BLOCK =
      "update cards set blocked_at = saku_now() where santri_id = $1 and blocked_at is null";

  private static final String BY_TOKEN =
      "select santri_id, blocked_at is not null as blocked from cards where token_hash = $1";

  /// What a token leads to.
  public record Card(SantriId santri, boolean blocked) {}

  private final Pool pool;

  Cards(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<Card>> byToken(String token) {
    return pool.preparedQuery(BY_TOKEN)
        .execute(Tuple.of(Buffer.buffer(Tokens.hash(token))))
        .map(
            rows ->
                Found.one(
                    rows,
                    row ->
                        new Card(
                            new SantriId(row.getUUID("santri_id")), row.getBoolean("blocked"))));
  }

  Uni<Void> issue(Tx tx, SantriId santri, String token) {
    return tx.sql()
        .preparedQuery(ISSUE)
        .execute(Tuple.of(Uuid7.next(), santri.value(), Buffer.buffer(Tokens.hash(token))))
        .replaceWithVoid();
  }

  /// True when there was one in use.
  Uni<Boolean> block(Tx tx, SantriId santri) {
    return tx.sql()
        .preparedQuery(BLOCK)
        .execute(Tuple.of(santri.value()))
        .map(rows -> rows.rowCount() == 1);
  }
}
