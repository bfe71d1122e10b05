package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by saldo, the single writer of balances. All amounts in rupiah and positive; the kind
/// of event says which way the money went. `version` counts a santri's mutations from 1 without
/// a gap.
@RegisterForReflection
public sealed interface SaldoEvent extends DomainEvent {

  SantriId santriId();

  @Override
  default UUID key() {
    return santriId().value();
  }

  /// Money went out. `kind` is `PURCHASE` or `TOPUP_REVERSAL`; `reference` is the purchase's or
  /// the top-up's id. The remaining figures are null where no limit is set.
  record SaldoDebited(
      SantriId santriId,
      UUID mutationId,
      String kind,
      UUID reference,
      @Nullable UnitId unitId,
      long amount,
      long balanceBefore,
      long balanceAfter,
      long version,
      @Nullable Long dailyRemaining,
      @Nullable Long weeklyRemaining,
      @Nullable Long unitRemaining,
      OffsetDateTime occurredAt)
      implements SaldoEvent {}

  /// Money came in. `kind` is `CASH_TOPUP` or `BRIVA_TOPUP`; `reference` is the top-up's id.
  record SaldoCredited(
      SantriId santriId,
      UUID mutationId,
      String kind,
      UUID reference,
      long amount,
      long balanceBefore,
      long balanceAfter,
      long version,
      OffsetDateTime occurredAt)
      implements SaldoEvent {}

  /// A purchase was given back after its void; `reference` is the purchase's id.
  record SaldoReversed(
      SantriId santriId,
      UUID mutationId,
      UUID reversedMutationId,
      UUID reference,
      @Nullable UnitId unitId,
      long amount,
      long balanceBefore,
      long balanceAfter,
      long version,
      OffsetDateTime occurredAt)
      implements SaldoEvent {}

  /// A debit was refused by a rule; `code` as in the public contract. `limit`, `spent` and
  /// `remaining` belong to the limit that refused.
  record DebitDeclined(
      SantriId santriId,
      UUID reference,
      @Nullable UnitId unitId,
      long amount,
      String code,
      @Nullable Long limit,
      @Nullable Long spent,
      @Nullable Long remaining,
      OffsetDateTime occurredAt)
      implements SaldoEvent {}

  /// The wali's budget or one of the wali's rules, as it stands now. Null limit: no limit.
  record SpendingRuleChanged(
      SantriId santriId,
      UserId changedBy,
      String rule,
      @Nullable UnitId unitId,
      @Nullable UUID productId,
      @Nullable Boolean blocked,
      @Nullable Long dailyLimit,
      @Nullable Long weeklyLimit,
      OffsetDateTime occurredAt)
      implements SaldoEvent {}
}
