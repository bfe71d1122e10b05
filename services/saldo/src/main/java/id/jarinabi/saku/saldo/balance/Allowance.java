package id.jarinabi.saku.saldo.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/// Whether an amount may be spent at a unit now, and if not why; never the balance.
/// `remainingToday` is the tightest of the wali's limits, missing where there is none.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Allowance(boolean allowed, @Nullable String code, @Nullable Long remainingToday) {

  static Allowance of(Row row) {
    var code = row.getString("code");
    var remaining = row.getLong("remaining");
    return new Allowance(code == null, code, remaining == null ? null : Math.max(0, remaining));
  }
}
