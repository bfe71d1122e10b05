package id.jarinabi.saku.briva.bri;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.BillOrder;
import id.jarinabi.saku.briva.bank.Closed;
import id.jarinabi.saku.briva.bank.Opened;
import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.bank.Standing;
import id.jarinabi.saku.briva.snap.SnapAmount;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.briva.snap.VaNumber;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// BRI's BRIVA WS.
@ApplicationScoped
class BriBank implements Bank {
  static final String NAME = "BRI";
  private static final String DAY_BEGINS = "00:00:00+07:00";
  private static final String DAY_ENDS = "23:59:59+07:00";

  private final BriConfig config;
  private final BriCalls calls;

  BriBank(BriConfig config, BriCalls calls) {
    this.config = config;
    this.calls = calls;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String vaNumber(String customerNumber) {
    return new VaNumber(config.corporate(), customerNumber).digits();
  }

  @Override
  public Uni<Opened> open(BillOrder order) {
    var body = named(order.vaNumber());
    body.put("virtualAccountName", order.payer());
    body.putObject("totalAmount")
        .put("value", SnapAmount.write(order.amount()))
        .put("currency", "IDR");
    body.put("expiredDate", SnapTime.write(order.expiresAt().toInstant(), SnapTime.Form.SECONDS));
    body.put("trxId", order.trxId());
    body.putObject("additionalInfo").put("description", "Isi saldo santri");
    return ask(HttpMethod.POST, "create-va", body)
        .map(
            answer ->
                switch (answer) {
                  case BriAnswer.Success _ -> new Opened.Standing();
                  case BriAnswer.Refused(var code) when code.is(404, 12) ->
                      new Opened.NumberTaken();
                  case BriAnswer.Refused(var code) -> new Opened.Refused(code.text());
                  case BriAnswer.NotSent() -> new Opened.NotAsked();
                  case BriAnswer.Unknown _ -> new Opened.Unknown();
                });
  }

  @Override
  public Uni<Standing> inquire(String vaNumber, String trxId) {
    var body = named(vaNumber).put("trxId", trxId);
    return ask(HttpMethod.POST, "inquiry-va", body)
        .map(
            answer ->
                answer instanceof BriAnswer.Success(var found) && !isOurs(found, trxId)
                    ? Standing.ABSENT
                    : standing(answer, Standing.UNPAID));
  }

  @Override
  public Uni<Standing> status(String vaNumber, String trxId) {
    var body = named(vaNumber).put("inquiryRequestId", trxId);
    return ask(HttpMethod.POST, "status", body)
        .map(
            answer ->
                answer instanceof BriAnswer.Success(var found)
                    ? paid(found)
                    : standing(answer, Standing.UNKNOWN));
  }

  @Override
  public Uni<Closed> close(String vaNumber, String trxId) {
    var body = named(vaNumber).put("trxId", trxId);
    return ask(HttpMethod.DELETE, "delete-va", body)
        .map(
            answer ->
                standing(answer, Standing.ABSENT) == Standing.ABSENT
                    ? Closed.GONE
                    : Closed.UNKNOWN);
  }

  @Override
  public Uni<Report> report(LocalDate day) {
    var body =
        BriJson.object()
            .put("partnerServiceId", VaNumber.of(config.corporate() + "0").partnerServiceId())
            .put("startDate", day.toString())
            .put("startTime", DAY_BEGINS)
            .put("endTime", DAY_ENDS);
    return ask(HttpMethod.POST, "report", body)
        .map(
            answer ->
                answer instanceof BriAnswer.Success(var found)
                    ? ReportRows.of(found)
                    : new Report.Unknown());
  }

  /// Never fails: silence and an open breaker are answers too.
  private Uni<BriAnswer> ask(HttpMethod method, String service, ObjectNode body) {
    return calls
        .call(method, service, body)
        .onFailure(BriCalls.Silent.class)
        .recoverWithItem(
            fault -> {
              Log.warnf("BRI is silent on %s: %s", service, fault.getMessage());
              return fault.asAnswer();
            })
        .onFailure(CircuitBreakerOpenException.class)
        .recoverWithItem(new BriAnswer.NotSent());
  }

  private static Standing standing(BriAnswer answer, Standing onSuccess) {
    return switch (answer) {
      case BriAnswer.Success _ -> onSuccess;
      case BriAnswer.Refused(var code) when code.is(404, 12) || code.is(404, 1) -> Standing.ABSENT;
      case BriAnswer.Refused _, BriAnswer.NotSent _, BriAnswer.Unknown _ -> Standing.UNKNOWN;
    };
  }

  private static Standing paid(JsonNode body) {
    var flag = body.path("additionalInfo").path("paidStatus");
    var told =
        flag.isMissingNode()
            ? BriJson.virtualAccountData(body).path("additionalInfo").path("paidStatus")
            : flag;
    return switch (told.asText()) {
      case "Y" -> Standing.PAID;
      case "N" -> Standing.UNPAID;
      default -> Standing.UNKNOWN;
    };
  }

  private static boolean isOurs(JsonNode body, String trxId) {
    return BriJson.virtualAccountData(body).path("trxId").asText().equals(trxId);
  }

  private static ObjectNode named(String vaNumber) {
    var number = VaNumber.of(vaNumber);
    return BriJson.object()
        .put("partnerServiceId", number.partnerServiceId())
        .put("customerNo", number.customer())
        .put("virtualAccountNo", number.virtualAccountNo());
  }
}
