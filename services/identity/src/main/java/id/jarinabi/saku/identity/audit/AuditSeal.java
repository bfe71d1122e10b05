package id.jarinabi.saku.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.identity.secret.KeyFiles;
import id.jarinabi.saku.identity.secret.Tokens;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// What binds an entry to the one before it: HMAC-SHA256 over the previous seal and the row,
/// under a key that the database does not know.
@ApplicationScoped
class AuditSeal {

  /// The row `l` in the one form that is sealed. The text of `jsonb` is canonical: PostgreSQL
  /// orders the fields and drops what does not matter. Neither a new column nor another order
  /// may ever come in here; the terms of the search are no part of it.
  static final String ROW =
      """
      array[l.id::text, (extract(epoch from l.occurred_at) * 1000000)::bigint::text,
        l.actor_id::text, l.actor_role, l.action, l.object_type, l.object_id::text,
        l.santri_id::text, l.unit_id::text, l.before::text, l.after::text, l.address,
        l.session_id::text, l.request_id] as sealed\s""";

  private final byte[] key;

  AuditSeal(KeyFiles keys) {
    this.key = keys.secret("audit-key");
  }

  byte[] next(byte[] previous, Row row) {
    var message = new ByteArrayOutputStream();
    message.writeBytes(previous);
    for (var field : row.getArrayOfStrings("sealed")) {
      append(message, field);
    }
    return Tokens.hmac(key, message.toByteArray());
  }

  /// Each field with its length, so that no two rows look alike; an absent one is -1 long.
  private static void append(ByteArrayOutputStream message, @Nullable String field) {
    var bytes = field == null ? new byte[0] : field.getBytes(UTF_8);
    message.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : bytes.length).array());
    message.writeBytes(bytes);
  }
}
