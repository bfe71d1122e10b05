package id.jarinabi.saku.saldo.debit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// `DEBITED` with `balanceAfter`, or `DECLINED` with `code`. A decline is not kept: the same
/// reversal may be asked for again.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopupReversalAnswer(
    String outcome, @Nullable String code, @Nullable Long balance, @Nullable Long balanceAfter) {

  static TopupReversalAnswer debited(long balanceAfter) {
    return new TopupReversalAnswer("DEBITED", null, null, balanceAfter);
  }

  /// Nothing of this top-up and amount has reached this santri, so there is nothing to take.
  static TopupReversalAnswer notCredited() {
    return new TopupReversalAnswer("DECLINED", "not_credited", null, null);
  }

  static TopupReversalAnswer insufficient(long balance) {
    return new TopupReversalAnswer("DECLINED", "insufficient_balance", balance, null);
  }
}
