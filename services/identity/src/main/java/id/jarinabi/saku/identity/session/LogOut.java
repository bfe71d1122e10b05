package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Accounts;
import id.jarinabi.saku.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Ends the session that a refresh token belongs to; a token nobody knows ends nothing.
@ApplicationScoped
class LogOut {
  private final Transactions transactions;
  private final RefreshTokens tokens;
  private final Accounts accounts;

  LogOut(Transactions transactions, RefreshTokens tokens, Accounts accounts) {
    this.transactions = transactions;
    this.tokens = tokens;
    this.accounts = accounts;
  }

  Uni<Void> with(String token, RequestSource source) {
    return transactions.run(
        tx ->
            tokens
                .find(tx, token)
                .flatMap(
                    found ->
                        found
                            .filter(RefreshTokens.Known::alive)
                            .map(
                                known ->
                                    tokens
                                        .end(tx, known.session(), EndReason.LOGOUT)
                                        .chain(() -> accounts.byId(known.user()))
                                        .flatMap(
                                            account ->
                                                tx.tell(
                                                    source.auditBy(
                                                        account.orElseThrow(),
                                                        "session.ended",
                                                        known.session(),
                                                        Map.of("reason", "logout")))))
                            .orElseGet(() -> Uni.createFrom().voidItem())));
  }
}
