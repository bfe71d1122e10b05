package id.jarinabi.saku.identity.card;

import id.jarinabi.saku.identity.card.Cards.Card;
import id.jarinabi.saku.identity.santri.Santri;
import id.jarinabi.saku.identity.santri.SantriRegister;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Finds a santri by what a scanner read or a cashier typed: a card's token, or a NIS.
@ApplicationScoped
public class FindByCode {
  private final Cards cards;
  private final SantriRegister santri;

  FindByCode(Cards cards, SantriRegister santri) {
    this.cards = cards;
    this.santri = santri;
  }

  Uni<Santri> of(String code) {
    return ofCard(code)
        .flatMap(found -> found.isPresent() ? Uni.createFrom().item(found) : santri.byNis(code))
        .map(found -> found.orElseThrow(Problem::notFound));
  }

  /// 409 `card_blocked` for a card that is no longer in use; empty for what is no card.
  public Uni<Optional<Santri>> ofCard(String token) {
    return cards
        .byToken(token)
        .flatMap(
            card ->
                card.map(FindByCode::inUse)
                    .map(known -> santri.byId(known.santri()))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private static Card inUse(Card card) {
    if (card.blocked()) {
      throw Problem.of(
          409, "card_blocked", "Kartu ini diblokir. Gunakan kartu baru atau ketik NIS.");
    }
    return card;
  }
}
