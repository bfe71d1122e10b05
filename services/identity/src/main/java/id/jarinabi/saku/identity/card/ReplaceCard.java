package id.jarinabi.saku.identity.card;

import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.identity.santri.SantriRegister;
import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Gives a santri a card, which ends the one before, or ends it without a new one.
@ApplicationScoped
class ReplaceCard {
  private final SantriRegister santri;
  private final Cards cards;
  private final Transactions transactions;

  ReplaceCard(SantriRegister santri, Cards cards, Transactions transactions) {
    this.santri = santri;
    this.cards = cards;
    this.transactions = transactions;
  }

  /// The token of the new card, known to nobody afterwards.
  Uni<String> withNew(Caller caller, SantriId id) {
    var token = Tokens.random();
    return transactions.run(
        tx ->
            lock(tx, id)
                .chain(() -> cards.block(tx, id))
                .call(() -> cards.issue(tx, id, token))
                .call(() -> audit(tx, caller, "card.issued", id))
                .call(replaced -> replaced ? tell(tx, caller, id, false) : nothing())
                .replaceWith(token));
  }

  /// To block where no card is in use changes and tells nothing.
  Uni<Void> withNone(Caller caller, SantriId id) {
    return transactions.run(
        tx ->
            lock(tx, id)
                .chain(() -> cards.block(tx, id))
                .flatMap(
                    blocked ->
                        blocked
                            ? audit(tx, caller, "card.blocked", id)
                                .chain(() -> tell(tx, caller, id, true))
                            : nothing()));
  }

  private Uni<Void> lock(Tx tx, SantriId id) {
    return santri
        .locked(tx, id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .replaceWithVoid();
  }

  private static Uni<Void> tell(Tx tx, Caller caller, SantriId id, boolean blockedOnly) {
    return tx.tell(new CardReplaced(id, blockedOnly, caller.userId()));
  }

  private static Uni<Void> audit(Tx tx, Caller caller, String action, SantriId id) {
    return tx.tell(caller.audit(action, "santri", id.value(), id, null, Map.of(), Map.of()));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
