package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.kernel.FaultPoint;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/// Verified, then kept, then processed, then answered. What dies in between is taken up again.
@ApplicationScoped
class TakeNotification {
  private final Bank bank;
  private final VerifyNotification verify;
  private final BankMessages messages;
  private final ProcessMessage process;

  TakeNotification(
      Bank bank, VerifyNotification verify, BankMessages messages, ProcessMessage process) {
    this.bank = bank;
    this.verify = verify;
    this.messages = messages;
    this.process = process;
  }

  /// Empty when the bank may be told that all is well.
  Uni<Optional<Refusal>> run(Call call) {
    var refused = verify.refuses(call);
    if (refused.isPresent()) {
      return Uni.createFrom().item(refused);
    }
    return messages
        .keep(bank.name(), call.header("X-EXTERNAL-ID").orElseThrow(), day(call), call.body())
        .invoke(() -> FaultPoint.reach("briva.message.kept"))
        .flatMap(process::run)
        .onFailure()
        .recoverWithItem(TakeNotification::later);
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> takeUpForgotten() {
    return messages
        .forgotten()
        .onItem()
        .transformToMulti(forgotten -> Multi.createFrom().iterable(forgotten))
        .onItem()
        .transformToUniAndConcatenate(
            message -> process.run(message).onFailure().recoverWithItem(TakeNotification::later))
        .collect()
        .last()
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(
            fault -> {
              Log.warnf("kept messages wait: %s", fault.getMessage());
              return Uni.createFrom().voidItem();
            });
  }

  /// The day of the signed timestamp: a replay across midnight is a replay.
  private static LocalDate day(Call call) {
    return call.header("X-TIMESTAMP")
        .flatMap(SnapTime::read)
        .orElseThrow()
        .atZoneSameInstant(SnapTime.JAKARTA)
        .toLocalDate();
  }

  /// The bank may call again, and what was kept is taken up again.
  private static Optional<Refusal> later(Throwable fault) {
    Log.errorf(fault, "a notification is processed later");
    return Optional.of(new Refusal(new SnapCode(500, SnapCode.NOTIFY, 0), "General Error"));
  }
}
