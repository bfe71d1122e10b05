package id.jarinabi.saku.outbox;

import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.Bench;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// What these tests tell, and what came of it.
final class Told {
  private Told() {}

  static SantriId someSantri() {
    return new SantriId(UUID.randomUUID());
  }

  static TopupPaid paid(SantriId santri, long amount) {
    return paid(santri, amount, "Ibu Aisyah");
  }

  static TopupPaid paid(SantriId santri, long amount, String payer) {
    return new TopupPaid(
        UUID.randomUUID(), santri, "CASH", amount, payer, null, OffsetDateTime.now(ZoneOffset.UTC));
  }

  /// The amounts that had an effect for this santri, in order.
  static List<Long> effectsFor(SantriId santri) {
    return Bench.get()
        .database()
        .rows("select amount from topup.effects where santri = ? order by happened", santri.value())
        .stream()
        .map(row -> (Long) row.get("amount"))
        .toList();
  }
}
