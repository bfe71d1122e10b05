package id.jarinabi.saku.notifikasi.words;

import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.kernel.Rupiah;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The small parts of sentences.
final class Phrases {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");
  private static final int ITEMS = 3;
  private static final int NAME = 60;

  private Phrases() {}

  static String rupiah(long amount) {
    return Rupiah.of(amount).text();
  }

  /// The first few of a cart: a notification is no receipt.
  static String items(List<SoldItem> items) {
    var first = items.stream().limit(ITEMS).map(Phrases::item).collect(Collectors.joining(", "));
    return items.size() <= ITEMS ? first : first + ", dan " + (items.size() - ITEMS) + " lainnya";
  }

  static String hour(OffsetDateTime moment, ZoneId zone) {
    return HOUR.format(moment.atZoneSameInstant(zone));
  }

  /// What is left of today's limit, where there is one.
  static String remainingToday(@Nullable Long remaining) {
    return remaining == null ? "" : " Jatah hari ini tersisa " + rupiah(remaining) + ".";
  }

  /// What a person has typed, as long as it fits.
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, NAME - 1)).strip() + "…";
  }

  private static String item(SoldItem item) {
    return item.quantity() == 1
        ? shortened(item.name())
        : shortened(item.name()) + " ×" + item.quantity();
  }
}
