package id.jarinabi.saku.identity.kiosk;

import id.jarinabi.saku.identity.card.FindByCode;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.pin.CheckPin;
import id.jarinabi.saku.identity.pin.PinOutcome;
import id.jarinabi.saku.identity.pin.PinProblems;
import id.jarinabi.saku.identity.session.AccessTokens;
import id.jarinabi.saku.identity.session.RequestSource;
import id.jarinabi.saku.identity.session.SignedIn;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Lets a santri look at their own money for a minute, on a device that everybody uses: with a
/// card in the hand and the PIN in the head. Wrong PINs lock that kiosk for that santri.
@ApplicationScoped
class OpenKioskSession {
  private final Kiosks kiosks;
  private final FindByCode findByCode;
  private final CheckPin checkPin;
  private final Accounts accounts;
  private final AccessTokens accessTokens;
  private final Transactions transactions;

  OpenKioskSession(
      Kiosks kiosks,
      FindByCode findByCode,
      CheckPin checkPin,
      Accounts accounts,
      AccessTokens accessTokens,
      Transactions transactions) {
    this.kiosks = kiosks;
    this.findByCode = findByCode;
    this.checkPin = checkPin;
    this.accounts = accounts;
    this.accessTokens = accessTokens;
    this.transactions = transactions;
  }

  Uni<SignedIn> with(String kioskToken, String cardToken, String pin, RequestSource source) {
    return kiosks
        .byToken(kioskToken)
        .map(kiosk -> kiosk.orElseThrow(Problem::unauthenticated))
        .flatMap(
            kiosk ->
                findByCode
                    .ofCard(cardToken)
                    .map(santri -> santri.orElseThrow(Problem::notFound))
                    .flatMap(santri -> checkPin.ofSantri(santri.id(), pin, kiosk))
                    .flatMap(outcome -> accountOf(outcome))
                    .call(account -> audit(account, kiosk, source))
                    .map(account -> accessTokens.forKiosk(account, kiosk)));
  }

  private Uni<Account> accountOf(PinOutcome outcome) {
    return switch (outcome) {
      case PinOutcome.Valid valid ->
          accounts.byId(valid.user()).map(found -> found.orElseThrow(Problem::notFound));
      default -> Uni.createFrom().failure(PinProblems.of(outcome));
    };
  }

  private Uni<Void> audit(Account santri, UUID kiosk, RequestSource source) {
    return transactions.run(tx -> tx.tell(source.auditBy(santri, "kiosk.opened", kiosk, Map.of())));
  }
}
