package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.bill.Bill;
import id.jarinabi.saku.briva.bill.Bills;
import id.jarinabi.saku.briva.bill.NotDue;
import id.jarinabi.saku.briva.bri.BriConfig;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the bank what is to be paid under a number. Changes nothing, so that it may be asked as
/// often as the bank likes.
@ApplicationScoped
class AnswerInquiry {
  private final BriConfig config;
  private final VerifyCall verify;
  private final TakeMessage ledger;
  private final Bills bills;

  AnswerInquiry(BriConfig config, VerifyCall verify, TakeMessage ledger, Bills bills) {
    this.config = config;
    this.verify = verify;
    this.ledger = ledger;
    this.bills = bills;
  }

  /// The bill, or why there is none to pay.
  sealed interface Outcome {
    record Found(Bill bill) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  Uni<Outcome> run(Call call) {
    var refused = verify.refuses(call, CallKind.INQUIRY);
    if (refused.isPresent()) {
      return refused(refused.get());
    }
    var answer =
        ledger
            .keep(call, CallKind.INQUIRY)
            .flatMap(
                kept ->
                    kept.isReused()
                        ? refused(Refusal.conflict(CallKind.INQUIRY.service))
                        : answer(kept))
            .onFailure()
            .recoverWithItem(AnswerInquiry::fault);
    return InTime.of(answer, config.answerWithin(), AnswerInquiry::generalError);
  }

  private Uni<Outcome> answer(BankMessages.Message kept) {
    var json = SnapJson.object(kept.body());
    if (json.isEmpty()) {
      return refused(Refusal.badRequest(CallKind.INQUIRY.service));
    }
    return switch (Payee.read(json.get(), config.corporate(), CallKind.INQUIRY.service)) {
      case Payee.Unreadable(var why) -> refused(why);
      case Payee.Known(var digits) ->
          isNamed(json.get())
              ? find(kept.provider(), digits)
              : refused(Refusal.field(json.get(), CallKind.INQUIRY.service, "inquiryRequestId"));
    };
  }

  private static boolean isNamed(JsonNode json) {
    return PaymentNote.id(json, "inquiryRequestId").isPresent();
  }

  private Uni<Outcome> find(String provider, String digits) {
    return bills
        .newest(provider, digits)
        .map(
            newest -> {
              if (newest.isEmpty()) {
                return notDue(NotDue.NO_BILL);
              }
              return newest
                  .get()
                  .notDue()
                  .map(AnswerInquiry::notDue)
                  .orElseGet(() -> new Outcome.Found(newest.get().bill()));
            });
  }

  private static Outcome notDue(NotDue reason) {
    return new Outcome.Refused(Refusal.notDue(CallKind.INQUIRY.service, reason));
  }

  private static Uni<Outcome> refused(Refusal why) {
    return Uni.createFrom().item(new Outcome.Refused(why));
  }

  private static Outcome fault(Throwable fault) {
    Log.errorf(fault, "an inquiry is not answered");
    return generalError();
  }

  private static Outcome generalError() {
    return new Outcome.Refused(Refusal.generalError(CallKind.INQUIRY.service));
  }
}
