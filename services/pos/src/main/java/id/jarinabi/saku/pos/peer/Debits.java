package id.jarinabi.saku.pos.peer;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.web.peer.PeerFaults;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Asks saldo for money, or what became of it. Never fails: whatever goes wrong is a verdict.
@ApplicationScoped
public class Debits {
  private static final int LONGEST_NAME = 60;
  private static final Duration SETTLE_PATIENCE = Duration.ofSeconds(3);

  private final SaldoApi saldo;

  Debits(@RestClient SaldoApi saldo) {
    this.saldo = saldo;
  }

  public Uni<DebitVerdict> debit(
      PinChecks.Purchase purchase, SantriId owner, String assertion, Duration patience) {
    var command =
        new SaldoApi.DebitCommand(
            purchase.id(),
            assertion,
            owner,
            purchase.unitId(),
            purchase.cart().total(),
            purchase.cart().lines().stream().map(Debits::line).toList());
    return verdict(saldo.debit(command), purchase.id(), patience);
  }

  /// saldo is the arbiter: after this a debit that is still on its way has either happened or
  /// never will.
  public Uni<DebitVerdict> settle(UUID purchase, SantriId owner) {
    return verdict(
        saldo.settle(purchase, new SaldoApi.SettleCommand(owner)), purchase, SETTLE_PATIENCE);
  }

  private static Uni<DebitVerdict> verdict(
      Uni<SaldoApi.DebitAnswer> call, UUID purchase, Duration patience) {
    return call.map(Debits::read)
        .ifNoItem()
        .after(patience)
        .fail()
        .onFailure()
        .invoke(
            failure ->
                Log.infof("saldo gave no word on purchase %s: %s", purchase, failure.getMessage()))
        .onFailure()
        .recoverWithItem(Debits::withoutAnswer);
  }

  /// A hundred lines with the longest names would be more than saldo takes in one body; it needs
  /// the names for nobody's eyes.
  private static SaldoApi.CartLine line(Line line) {
    var name = line.name();
    return new SaldoApi.CartLine(
        line.productId(),
        name.codePointCount(0, name.length()) <= LONGEST_NAME
            ? name
            : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)),
        line.quantity(),
        line.total());
  }

  private static DebitVerdict read(SaldoApi.DebitAnswer answer) {
    return switch (answer.outcome()) {
      case "DEBITED" ->
          new DebitVerdict.Debited(
              requireNonNull(answer.balanceAfter()),
              answer.dailyRemaining(),
              answer.weeklyRemaining(),
              answer.occurredAt());
      case "DECLINED" ->
          new DebitVerdict.Declined(requireNonNull(answer.code()), figuresOf(answer));
      case "FENCED" -> new DebitVerdict.Fenced();
      default -> throw new IllegalStateException("saldo answered " + answer.outcome());
    };
  }

  private static Map<String, Object> figuresOf(SaldoApi.DebitAnswer answer) {
    var figures = new LinkedHashMap<String, Object>();
    if ("insufficient_balance".equals(answer.code())) {
      put(figures, "balance", answer.balance());
    } else {
      put(figures, "limit", answer.limit());
      put(figures, "spent", answer.spent());
      put(figures, "remaining", answer.remaining());
    }
    return figures;
  }

  private static void put(Map<String, Object> figures, String name, @Nullable Long value) {
    if (value != null) {
      figures.put(name, value);
    }
  }

  /// A 4xx was refused before anything happened; any other answer, or none, proves nothing.
  private static DebitVerdict withoutAnswer(Throwable failure) {
    boolean refused =
        failure instanceof WebApplicationException answer
            && answer.getResponse().getStatus() / 100 == 4;
    return refused || PeerFaults.wasNeverSent(failure)
        ? new DebitVerdict.NotDone()
        : new DebitVerdict.Unanswered();
  }
}
