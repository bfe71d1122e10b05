package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sales recorded and decided by the service's own classes, as if identity and saldo had spoken.
@ApplicationScoped
public class SoldBefore {
  private static final Duration SOON = Duration.ofSeconds(60);
  public static final DebitVerdict.Debited DEBITED =
      new DebitVerdict.Debited(95_000, 5_000L, null, null);

  private final RecordSale record;
  private final DecideSale decide;

  SoldBefore(RecordSale record, DecideSale decide) {
    this.record = record;
    this.decide = decide;
  }

  /// `cart` is what the cashier sends; what is recorded is a priced cart of one free line.
  public UUID pending(Till till, SantriId owner, UUID key, byte[] fingerprint) {
    var line = new Line(null, "Es teh", null, 2, null, 2_500, 0, null, 5_000);
    return pending(till, owner, new Cart(List.of(line), 5_000, 0, null, 5_000), key, fingerprint);
  }

  private UUID pending(Till till, SantriId owner, Cart cart, UUID key, byte[] fingerprint) {
    var sale =
        new NewSale(
            Uuid7.next(),
            till.unit(),
            till.cashier().userId(),
            owner,
            owner,
            cart,
            caller(till.cashier()));
    record.underKey(sale, new IdempotencyKey(key), fingerprint).await().atMost(SOON);
    return sale.id();
  }

  public UUID pending(Till till, SantriId owner) {
    return pending(till, owner, UUID.randomUUID(), new byte[] {1});
  }

  public UUID pending(Till till, SantriId owner, Cart cart) {
    return pending(till, owner, cart, UUID.randomUUID(), new byte[] {1});
  }

  public UUID completed(Till till, SantriId owner) {
    return decide(pending(till, owner), DEBITED);
  }

  public UUID completed(Till till, SantriId owner, UUID key, byte[] fingerprint) {
    return decide(pending(till, owner, key, fingerprint), DEBITED);
  }

  public UUID declined(Till till, SantriId owner) {
    return decide(
        pending(till, owner),
        new DebitVerdict.Declined("insufficient_balance", Map.of("balance", 1_200)));
  }

  public UUID decide(UUID sale, DebitVerdict verdict) {
    decide.by(verdict, sale).await().atMost(SOON);
    return sale;
  }

  /// As if its cashier had taken it back.
  public static void voided(UUID sale) {
    Bench.get()
        .database()
        .execute(
            """
            update pos.transactions set status = 'VOIDED', voided_at = now(), voided_by = uuidv7(),
              void_reason = 'salah pesan'
            where id = ?""",
            sale);
  }

  /// As if its request had been gone for a while.
  public static void grownOld(UUID sale) {
    Bench.get()
        .database()
        .execute(
            """
            update pos.transactions
            set recorded_at = recorded_at - interval '1 minute',
              settle_after = settle_after - interval '1 minute'
            where id = ?""",
            sale);
  }

  public static Caller caller(Person person) {
    return new Caller(
        person.userId(),
        person.role(),
        person.unitId(),
        person.santriId(),
        person.sessionId(),
        "10.0.0.7",
        "request-of-long-ago");
  }

  /// The fingerprint of the body a test sends.
  static byte[] fingerprint(Fingerprints fingerprints, PurchaseForm form) {
    return fingerprints.of("POST /api/pos/transactions", form.withoutPin());
  }
}
