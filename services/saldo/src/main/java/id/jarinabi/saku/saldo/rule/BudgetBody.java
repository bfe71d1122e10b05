package id.jarinabi.saku.saldo.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.jarinabi.saku.kernel.Rupiah;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/// Both limits as they shall be; null takes one away. Both must be named, so that nobody removes
/// a limit by forgetting it.
record BudgetBody(
    @NotNull(message = "harus disebut; null berarti tanpa batas")
        @JsonDeserialize(using = NamedLimit.class)
        Optional<
                @Min(value = 1, message = "harus Rp1 sampai Rp100.000.000")
                @Max(value = Rupiah.LARGEST_AMOUNT, message = "harus Rp1 sampai Rp100.000.000")
                Long>
            daily,
    @NotNull(message = "harus disebut; null berarti tanpa batas")
        @JsonDeserialize(using = NamedLimit.class)
        Optional<
                @Min(value = 1, message = "harus Rp1 sampai Rp100.000.000")
                @Max(value = Rupiah.LARGEST_AMOUNT, message = "harus Rp1 sampai Rp100.000.000")
                Long>
            weekly) {

  static BudgetBody of(Row row) {
    return new BudgetBody(
        Optional.ofNullable(row.getLong("daily")), Optional.ofNullable(row.getLong("weekly")));
  }

  static BudgetBody none() {
    return new BudgetBody(Optional.empty(), Optional.empty());
  }
}
