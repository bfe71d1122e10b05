package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.devstack.bank.OnlinePayment.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// BRIVA Online: the bill stands with the partner, who is asked for it and told of the payment at
/// once. What the partner answers decides what becomes of the payer's money.
public final class OnlineDesk {
  private static final long FIRST_TRANSACTION = 9_132_902_068_917_559_061L;

  private final Partner partner;
  private final Ledger ledger;
  private final Teller teller;
  private final Script script;
  private final AtomicInteger variants = new AtomicInteger();
  private final AtomicLong transactions = new AtomicLong(FIRST_TRANSACTION);
  private final ObjectMapper json = new ObjectMapper();

  OnlineDesk(Partner partner, Ledger ledger, Teller teller, Script script) {
    this.partner = partner;
    this.ledger = ledger;
    this.teller = teller;
    this.script = script;
  }

  /// Asks for the bill of a number, in another spelling each time.
  public Told inquire(String number) {
    return inquire(number, UUID.randomUUID().toString());
  }

  private Told inquire(String number, String requestId) {
    return teller.tell(OnlineCalls.inquiry(partner, number, requestId, variants.getAndIncrement()));
  }

  /// Somebody pays what the partner says is to be paid; nothing where nothing is.
  public Optional<OnlinePayment> pay(String number) {
    String requestId = UUID.randomUUID().toString();
    Told told = inquire(number, requestId);
    if (told.status() != 200) {
      return Optional.empty();
    }
    String value = read(told).path("virtualAccountData").path("totalAmount").path("value").asText();
    return Optional.of(pay(number, new BigDecimal(value).longValueExact(), requestId));
  }

  /// Somebody pays this much whatever the partner would have said.
  public OnlinePayment payUnasked(String number, long amount) {
    return pay(number, amount, UUID.randomUUID().toString());
  }

  /// The same transaction told once more, as a retry.
  public OnlinePayment again(OnlinePayment payment) {
    return told(payment, call(payment, payment.amount(), true));
  }

  private OnlinePayment pay(String number, long amount, String requestId) {
    var payment =
        new OnlinePayment(
            Long.toString(transactions.getAndIncrement()),
            requestId,
            number,
            amount,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            Standing.SUSPENDED);
    return script
        .forCallback()
        .map(mishap -> payWith(payment, mishap))
        .orElseGet(() -> told(payment, call(payment, amount, false)));
  }

  private OnlinePayment payWith(OnlinePayment payment, Mishap mishap) {
    Notification right = call(payment, payment.amount(), false);
    return switch (mishap) {
      case DUPLICATE -> told(payment, right, right.underNewExternalId(), right);
      case CONCURRENT -> atOnce(payment, right);
      case ALTERED ->
          told(payment, right, right.withBody(call(payment, tenfold(payment), false).body()));
      case CONTRADICTED -> told(payment, right, call(payment, tenfold(payment), false));
      case WRONG_SIGNATURE -> told(payment, right.withSecret("not the secret"));
      case STALE -> told(payment, right.at(Instant.now().minus(Duration.ofHours(1))));
      case RETRIED -> {
        teller.tell(right);
        yield told(payment, call(payment, payment.amount(), true));
      }
      // The partner never hears of it.
      default -> ledger.stands(payment);
    };
  }

  private static long tenfold(OnlinePayment payment) {
    return payment.amount() * 10;
  }

  private OnlinePayment atOnce(OnlinePayment payment, Notification right) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Runnable> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Notification call = i % 2 == 0 ? right : right.underNewExternalId();
        calls.add(() -> told(payment, call));
      }
      calls.forEach(threads::execute);
    }
    return ledger.stands(payment);
  }

  private OnlinePayment told(OnlinePayment payment, Notification... calls) {
    OnlinePayment now = payment;
    for (Notification call : calls) {
      now = ledger.stands(payment.after(Standing.after(teller.tell(call))));
    }
    return now;
  }

  private Notification call(OnlinePayment payment, long amount, boolean isRetry) {
    return OnlineCalls.payment(partner, payment, amount, isRetry, variants.getAndIncrement());
  }

  private JsonNode read(Told told) {
    try {
      return json.readTree(told.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the partner answered " + told, e);
    }
  }
}
