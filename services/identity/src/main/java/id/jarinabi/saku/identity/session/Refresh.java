package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.identity.session.RefreshTokens.Known;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Turns a refresh token into its successor and a new access token.
@ApplicationScoped
class Refresh {

  sealed interface Outcome {
    record Renewed(SignedIn signedIn, String refreshToken, Duration left) implements Outcome {}

    /// Somebody used a token that was already replaced: either they or the one who has the
    /// successor is a thief, so the family ends for both.
    record Reused() implements Outcome {}

    record Refused() implements Outcome {}
  }

  private final Transactions transactions;
  private final RefreshTokens tokens;
  private final Sessions sessions;
  private final Accounts accounts;
  private final AccessTokens accessTokens;

  Refresh(
      Transactions transactions,
      RefreshTokens tokens,
      Sessions sessions,
      Accounts accounts,
      AccessTokens accessTokens) {
    this.transactions = transactions;
    this.tokens = tokens;
    this.sessions = sessions;
    this.accounts = accounts;
    this.accessTokens = accessTokens;
  }

  Uni<Outcome> with(String token, RequestSource source) {
    return transactions.run(
        tx ->
            tokens
                .find(tx, token)
                .flatMap(
                    found ->
                        found
                            .map(known -> decide(tx, token, known, source))
                            .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused()))));
  }

  private Uni<Outcome> decide(Tx tx, String token, Known known, RequestSource source) {
    if (!known.alive()) {
      return Uni.createFrom()
          .item(known.wasReused() ? new Outcome.Reused() : new Outcome.Refused());
    }
    if (known.seed() != null && !known.inGrace()) {
      return endFamily(tx, known, source);
    }
    return accounts
        .byId(known.user())
        .map(account -> account.filter(Account::active))
        .flatMap(account -> renew(tx, token, known, account));
  }

  private Uni<Outcome> renew(Tx tx, String token, Known known, Optional<Account> account) {
    if (account.isEmpty()) {
      return Uni.createFrom().item(new Outcome.Refused());
    }
    var seed = known.seed();
    var successor =
        seed == null
            ? tokens.replace(tx, token, known.session())
            : Uni.createFrom().item(RefreshTokens.successorOf(token, seed));
    return successor.map(
        next ->
            new Outcome.Renewed(
                accessTokens.forSession(account.get(), known.session()), next, known.left()));
  }

  private Uni<Outcome> endFamily(Tx tx, Known known, RequestSource source) {
    return tokens
        .end(tx, known.session(), EndReason.REFRESH_REUSED)
        .chain(() -> sessions.revokeTokens(tx, known.user(), EndReason.REFRESH_REUSED))
        .chain(
            () ->
                tx.tell(
                    source.audit(
                        "session.reused", known.user(), known.session(), Map.of("ended", true))))
        .replaceWith(new Outcome.Reused());
  }
}
