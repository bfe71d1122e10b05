package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Who gave whom a new password or PIN: for a day, that somebody could act in the other's name.
@ApplicationScoped
public class CredentialResets {
  private static final String KEEP =
      """
      insert into credential_resets (user_id, by_user_id, credential) values ($1, $2, $3)
      on conflict (user_id, by_user_id, credential) do update set reset_at = excluded.reset_at""";

  /// What was reset.
  public enum Credential {
    PASSWORD("password"),
    PIN("pin");

    private final String column;

    Credential(String column) {
      this.column = column;
    }
  }

  /// One's own change is no reset, and leaves no trace here.
  public Uni<Void> keep(Tx tx, UserId of, UserId by, Credential credential) {
    if (of.equals(by)) {
      return Uni.createFrom().voidItem();
    }
    return tx.sql()
        .preparedQuery(KEEP)
        .execute(Tuple.of(of.value(), by.value(), credential.column))
        .replaceWithVoid();
  }
}
