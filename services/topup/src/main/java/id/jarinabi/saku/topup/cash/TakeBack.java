package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.peer.PeerFaults;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks saldo for the money of an approved reversal. Money out needs an answer now; where none
/// comes, saldo's event or the next approval finishes what may have happened there.
@ApplicationScoped
class TakeBack {
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final int TRIES = 6;

  private final SaldoPeer saldo;
  private final Transactions transactions;
  private final CashTopups topups;
  private final FinishReversal finish;

  TakeBack(
      @RestClient SaldoPeer saldo,
      Transactions transactions,
      CashTopups topups,
      FinishReversal finish) {
    this.saldo = saldo;
    this.transactions = transactions;
    this.topups = topups;
    this.finish = finish;
  }

  private sealed interface Asked {
    record Answered(SaldoPeer.Answer answer) implements Asked {}

    record NeverSent() implements Asked {}

    record Unknown() implements Asked {}
  }

  /// Empty when nobody knows yet.
  Uni<Optional<TopupRequest>> run(TopupRequest topup) {
    return ask(topup)
        .flatMap(
            asked ->
                switch (asked) {
                  case Asked.Answered(var answer) when answer.isDebited() -> finish(topup.id());
                  case Asked.Answered(var answer) -> letGo(topup.id(), refused(answer));
                  case Asked.NeverSent() -> letGo(topup.id(), Problem.temporarilyUnavailable());
                  case Asked.Unknown() -> Uni.createFrom().item(Optional.empty());
                });
  }

  /// A credit that is still on its way to saldo is waited for.
  private Uni<Asked> ask(TopupRequest topup) {
    var reversal =
        new SaldoPeer.TopupReversal(topup.id(), topup.santriId().value(), topup.amount());
    return Uni.createFrom()
        .deferred(() -> saldo.reverse(reversal))
        .repeat()
        .withDelay(PAUSE)
        .whilst(SaldoPeer.Answer::isNotCredited)
        .select()
        .first(TRIES)
        .collect()
        .last()
        .<Asked>map(Asked.Answered::new)
        .onFailure()
        .recoverWithItem(TakeBack::unanswered);
  }

  private static Asked unanswered(Throwable fault) {
    Log.warnf("saldo did not say whether a top-up was taken back: %s", fault.getMessage());
    return PeerFaults.wasNeverSent(fault) ? new Asked.NeverSent() : new Asked.Unknown();
  }

  private Uni<Optional<TopupRequest>> finish(UUID id) {
    return transactions
        .run(tx -> finish.run(tx, id))
        .flatMap(done -> done.isPresent() ? Uni.createFrom().item(done) : topups.find(id));
  }

  private Uni<Optional<TopupRequest>> letGo(UUID id, Problem refusal) {
    return topups.letGo(id).chain(() -> Uni.createFrom().failure(refusal));
  }

  private static Problem refused(SaldoPeer.Answer answer) {
    if (answer.isNotCredited()) {
      return Problem.temporarilyUnavailable();
    }
    var problem =
        Problem.of(
            409,
            "insufficient_balance",
            "Saldo santri sudah terpakai, sehingga setoran ini tidak dapat dibatalkan.");
    return answer.balance() == null ? problem : problem.with("balance", answer.balance());
  }
}
