package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.web.peer.TrustedTokens;
import jakarta.enterprise.context.ApplicationScoped;

/// Checks identity's word that the santri has typed the right PIN for this very purchase. A
/// service token alone moves no money: whoever takes over pos cannot debit at will. That a word
/// is used once follows from the purchase id in it.
@ApplicationScoped
class PinAssertions {
  private static final String TYPE = "pin+jwt";
  private static final String ISSUER = "identity";

  private final TrustedTokens tokens;

  PinAssertions(TrustedTokens tokens) {
    this.tokens = tokens;
  }

  boolean vouchFor(DebitRequest request) {
    return request.assertion() != null
        && tokens
            .verify(TYPE, request.assertion())
            .filter(word -> word.issuer().equals(ISSUER))
            .filter(word -> word.text("sub").equals(request.santriId().toString()))
            .filter(word -> word.text("unit").equals(request.unitId().toString()))
            .filter(word -> word.text("amount").equals(request.amount().toString()))
            .filter(word -> word.text("purchase").equals(request.purchaseId().toString()))
            .filter(word -> word.text("cart").equals(CartDigest.of(request.lines())))
            .isPresent();
  }
}
