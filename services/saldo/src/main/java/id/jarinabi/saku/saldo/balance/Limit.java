package id.jarinabi.saku.saldo.balance;

import org.jspecify.annotations.Nullable;

/// A budget as it stands now; `limit` and `remaining` are null where there is none.
record Limit(@Nullable Long limit, long spent, @Nullable Long remaining) {

  static Limit of(@Nullable Long limit, long spent) {
    return new Limit(limit, spent, limit == null ? null : Math.max(0, limit - spent));
  }
}
