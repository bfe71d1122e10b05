package id.jarinabi.saku.penagihan.world;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.kernel.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// pos, as far as claims go: sales that are reserved once, under a claim's id, and given back.
public final class PosLedger {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final List<Sold> SALES = new ArrayList<>();
  private static final Map<UUID, List<Map<String, Object>>> HELD = new LinkedHashMap<>();
  private static final Set<UUID> RELEASED = new HashSet<>();
  private static final AtomicInteger LOST = new AtomicInteger();
  private static final AtomicInteger OVERWORKED = new AtomicInteger();
  private static volatile boolean careless;

  private PosLedger() {}

  /// The next `count` answers get lost after the deed.
  public static void losesAnswers(int count) {
    LOST.set(count);
  }

  /// The next `count` calls are answered by 503 and nothing is done.
  public static void isOverworked(int count) {
    OVERWORKED.set(count);
  }

  /// Gives everybody everything: the mistake that penagihan must not share.
  public static void isCareless(boolean mistaken) {
    careless = mistaken;
  }

  public static synchronized Sold sell(Sold sold) {
    SALES.add(sold);
    return sold;
  }

  /// As finance voids it, whether claimed or not.
  public static synchronized void takeBack(Sold sold) {
    sold.isVoid = true;
  }

  public static synchronized boolean isHeld(UUID claim) {
    return SALES.stream()
        .anyMatch(sale -> claim.equals(sale.claim) || claim.equals(sale.voidClaim));
  }

  public static synchronized boolean isVoided(Sold sold) {
    return sold.isVoid;
  }

  /// What no claim has settled yet: sales to pay less voids to take back.
  public static synchronized long stillOpen(List<Sold> sales) {
    return sales.stream()
        .mapToLong(
            sale -> {
              var payable = sale.claim == null && (!sale.isVoid || sale.voidClaim != null);
              var due = sale.claim != null && sale.isVoid && sale.voidClaim == null;
              return payable ? sale.total() : due ? -sale.total() : 0;
            })
        .sum();
  }

  static synchronized List<Map<String, Object>> look(JsonNode period) {
    return open(period).stream().map(PosLedger::line).toList();
  }

  static synchronized @Nullable Object reserve(UUID claim, JsonNode period) {
    if (OVERWORKED.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return Optional.empty();
    }
    var answer = reservation(claim, period);
    return LOST.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? null : answer;
  }

  private static Object reservation(UUID claim, JsonNode period) {
    if (RELEASED.contains(claim)) {
      return Map.of("outcome", "RELEASED", "lines", List.of());
    }
    var held = HELD.get(claim);
    if (held != null) {
      return Map.of("outcome", "RESERVED", "lines", held);
    }
    var open = open(period);
    var lines = open.stream().map(PosLedger::line).toList();
    if (open.stream().mapToLong(PosLedger::amount).sum() <= 0) {
      return Map.of("outcome", "NOTHING", "lines", List.of());
    }
    for (var sale : open) {
      if (sale.claim == null) {
        sale.claim = claim;
      } else {
        sale.voidClaim = claim;
      }
    }
    HELD.put(claim, lines);
    return Map.of("outcome", "RESERVED", "lines", lines);
  }

  static synchronized @Nullable Object release(UUID claim) {
    if (OVERWORKED.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return Optional.empty();
    }
    RELEASED.add(claim);
    for (var sale : SALES) {
      sale.claim = claim.equals(sale.claim) ? null : sale.claim;
      sale.voidClaim = claim.equals(sale.voidClaim) ? null : sale.voidClaim;
    }
    return LOST.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? null : Map.of();
  }

  private static List<Sold> open(JsonNode period) {
    var unit = UnitId.fromString(period.path("unitId").asText());
    var from = LocalDate.parse(period.path("from").asText());
    var to = LocalDate.parse(period.path("to").asText());
    return SALES.stream()
        .filter(sale -> sale.unit().equals(unit))
        .filter(
            sale -> {
              var day = sale.occurredAt().atZoneSameInstant(ZONE).toLocalDate();
              var within = !day.isBefore(from) && !day.isAfter(to);
              var payable = (!sale.isVoid || sale.voidClaim != null) && within;
              return (careless || sale.claim == null)
                  ? payable
                  : sale.isVoid && sale.voidClaim == null;
            })
        .toList();
  }

  private static Map<String, Object> line(Sold sale) {
    var isVoid = isTakenBack(sale);
    var line = new LinkedHashMap<String, Object>();
    line.put("transactionId", sale.id().toString());
    line.put("kind", isVoid ? "VOID" : "SALE");
    line.put("receiptNumber", sale.receiptNumber());
    line.put("occurredAt", sale.occurredAt().toString());
    line.put("subtotal", sale.subtotal());
    line.put("discount", sale.discount());
    line.put("discountReason", sale.discount() == 0 ? null : "pelanggan setia");
    line.put("amount", amount(sale));
    line.put("items", sale.items().stream().map(Sold.Item::json).toList());
    return line;
  }

  private static boolean isTakenBack(Sold sale) {
    return sale.claim != null && sale.isVoid;
  }

  private static long amount(Sold sale) {
    return isTakenBack(sale) ? -sale.total() : sale.total();
  }
}
