package id.jarinabi.saku.penagihan.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A sale as pos froze it for a claim, or its void after an earlier claim, whose `amount` is
/// negative. `discount` is rupiah off the whole sale, besides those of its items.
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimLine(
    UUID transactionId,
    Kind kind,
    String receiptNumber,
    OffsetDateTime occurredAt,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long amount,
    List<Item> items) {

  @Schema(name = "ClaimLineKind")
  public enum Kind {
    SALE,
    VOID
  }

  /// One line of the cart; `catalogPrice` is null for what is in no catalogue.
  @Schema(name = "ClaimLineItem")
  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(
      @Nullable UUID productId,
      String name,
      @Nullable String category,
      long quantity,
      @Nullable Long catalogPrice,
      long unitPrice,
      long discount,
      @Nullable String reason,
      long total) {}

  /// 1 for what is paid, −1 for what is taken back.
  int sign() {
    return kind == Kind.VOID ? -1 : 1;
  }
}
