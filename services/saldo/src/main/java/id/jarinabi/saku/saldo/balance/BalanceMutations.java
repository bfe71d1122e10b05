package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The money log, where a change is written. Whoever books has locked the account first.
@ApplicationScoped
public class BalanceMutations {
  private static final String LOCK = "select balance from lock_account($1)";
  private static final String BOOK = "select * from book($1, $2, $3, $4, $5, $6, $7, saku_now())";
  private static final String OF_CAUSE =
      "select * from balance_mutations where reference = $1 and kind = any ($2)";

  /// Locks the account until the transaction ends, opening it when it is not there; yields its
  /// balance.
  public Uni<Long> lock(Tx tx, SantriId santri) {
    return tx.sql()
        .preparedQuery(LOCK)
        .execute(Tuple.of(santri.value()))
        .map(rows -> rows.iterator().next().getLong("balance"));
  }

  /// What one cause has moved so far, by one of these kinds.
  public Uni<Optional<Mutation>> find(Tx tx, UUID reference, MutationKind... kinds) {
    var names = Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
    return tx.sql()
        .preparedQuery(OF_CAUSE)
        .execute(Tuple.of(reference, names))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).findFirst().map(Mutation::of));
  }

  /// Money in from outside.
  Uni<Mutation> credit(Tx tx, SantriId santri, MutationKind kind, UUID reference, long amount) {
    return book(
        tx, Arrays.asList(santri.value(), kind.name(), reference, null, amount, null, null));
  }

  /// Takes one mutation back, as another of its own kind that points to it.
  public Uni<Mutation> reverse(Tx tx, Mutation original, MutationKind kind) {
    var unit = original.unitId() == null ? null : original.unitId().value();
    return book(
        tx,
        Arrays.asList(
            original.santriId().value(),
            kind.name(),
            original.reference(),
            unit,
            -original.amount(),
            original.spendingDay(),
            original.id()));
  }

  private static Uni<Mutation> book(Tx tx, List<@Nullable Object> mutation) {
    return tx.sql()
        .preparedQuery(BOOK)
        .execute(Tuple.from(mutation))
        .map(rows -> Mutation.of(rows.iterator().next()));
  }
}
