package id.jarinabi.saku.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work that needs no other service: the key, the work and its answer commit together, so there
/// is no moment in which a key is taken and its answer is not there. A second call with the
/// same key waits at the unique index until the first one has committed, then gets its answer.
@ApplicationScoped
public class OncePerKey {
  private static final String TAKE =
      """
      insert into idempotency (caller_id, key, fingerprint, status, body)
      values ($1, $2, $3, 0, '{}') on conflict do nothing""";

  private static final String ANSWERED =
      "select fingerprint, status, body from idempotency where caller_id = $1 and key = $2";

  private static final String ANSWER =
      "update idempotency set status = $3, body = $4 where caller_id = $1 and key = $2";

  /// What the first call was answered; `body` becomes its JSON.
  public record Answer(int status, Object body) {}

  private final Transactions transactions;
  private final ObjectMapper json;

  OncePerKey(Transactions transactions, ObjectMapper json) {
    this.transactions = transactions;
    this.json = json;
  }

  /// Runs `work` at most once per caller and key. A `Problem` in it undoes everything, the key
  /// too.
  public Uni<Response> run(
      UserId caller, IdempotencyKey key, byte[] fingerprint, Function<Tx, Uni<Answer>> work) {
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(TAKE)
                .execute(Tuple.of(caller.value(), key.value(), Buffer.buffer(fingerprint)))
                .flatMap(
                    taken ->
                        taken.rowCount() == 0
                            ? replay(tx, caller, key, fingerprint)
                            : work.apply(tx)
                                .call(answer -> keep(tx, caller, key, answer))
                                .map(answer -> response(answer.status(), answer.body(), null))));
  }

  private Uni<Void> keep(Tx tx, UserId caller, IdempotencyKey key, Answer answer) {
    return tx.sql()
        .preparedQuery(ANSWER)
        .execute(
            Tuple.of(caller.value(), key.value(), (short) answer.status(), asJson(answer.body())))
        .replaceWithVoid();
  }

  private Uni<Response> replay(Tx tx, UserId caller, IdempotencyKey key, byte[] fingerprint) {
    return tx.sql()
        .preparedQuery(ANSWERED)
        .execute(Tuple.of(caller.value(), key.value()))
        .map(rows -> rows.iterator().next())
        .map(
            row -> {
              if (!Arrays.equals(row.getBuffer("fingerprint").getBytes(), fingerprint)) {
                throw IdempotencyKey.reused();
              }
              return replayed(row);
            });
  }

  private static Response replayed(Row row) {
    return response(row.getInteger("status"), row.getJsonObject("body").getMap(), "true");
  }

  private static Response response(int status, Object body, @Nullable String replayed) {
    var response = Response.status(status).entity(body).type("application/json");
    return replayed == null
        ? response.build()
        : response.header(IdempotencyKey.REPLAYED, replayed).build();
  }

  private JsonObject asJson(Object body) {
    try {
      return new JsonObject(json.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
