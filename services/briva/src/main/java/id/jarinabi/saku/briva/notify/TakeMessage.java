package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bri.BriConfig;
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
class TakeMessage {
  private final Bank bank;
  private final BriConfig config;
  private final VerifyCall verify;
  private final BankMessages messages;
  private final ProcessMessage process;

  TakeMessage(
      Bank bank,
      BriConfig config,
      VerifyCall verify,
      BankMessages messages,
      ProcessMessage process) {
    this.bank = bank;
    this.config = config;
    this.verify = verify;
    this.messages = messages;
    this.process = process;
  }

  /// Empty when the bank may be told that all is well.
  Uni<Optional<Refusal>> run(Call call, CallKind kind) {
    var refused = verify.refuses(call, kind);
    if (refused.isPresent()) {
      return Uni.createFrom().item(refused);
    }
    var taken =
        keep(call, kind)
            .invoke(() -> FaultPoint.reach("briva.message.kept"))
            .flatMap(process::run)
            .onFailure()
            .recoverWithItem(fault -> later(fault, kind));
    return InTime.of(
        taken, config.answerWithin(), () -> Optional.of(Refusal.generalError(kind.service)));
  }

  /// It stands in the ledger of what the bank has said.
  Uni<BankMessages.Message> keep(Call call, CallKind kind) {
    return messages.keep(bank.name(), kind, call.header("X-EXTERNAL-ID"), day(call), call.body());
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> takeUpForgotten() {
    return messages
        .forgotten()
        .onItem()
        .transformToMulti(forgotten -> Multi.createFrom().iterable(forgotten))
        .onItem()
        .transformToUniAndConcatenate(
            message ->
                process
                    .run(message)
                    .onFailure()
                    .recoverWithItem(fault -> later(fault, message.kind())))
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
  private static Optional<Refusal> later(Throwable fault, CallKind kind) {
    Log.errorf(fault, "a %s is processed later", kind);
    return Optional.of(Refusal.generalError(kind.service));
  }
}
