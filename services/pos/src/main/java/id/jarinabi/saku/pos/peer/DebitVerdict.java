package id.jarinabi.saku.pos.peer;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of a debit.
public sealed interface DebitVerdict {

  /// The remaining figures are null where no limit is set.
  record Debited(
      long balanceAfter,
      @Nullable Long dailyRemaining,
      @Nullable Long weeklyRemaining,
      @Nullable OffsetDateTime occurredAt)
      implements DebitVerdict {}

  /// A rule said no; `code` and the `figures` that belong to it as in the public contract.
  record Declined(String code, Map<String, Object> figures) implements DebitVerdict {}

  /// Nothing was charged and nothing ever will be for this purchase.
  record Fenced() implements DebitVerdict {}

  /// saldo never got it, or sent it back unread: nothing was charged by this call.
  record NotDone() implements DebitVerdict {}

  /// Nobody knows yet: saldo is to be asked again.
  record Unanswered() implements DebitVerdict {}
}
