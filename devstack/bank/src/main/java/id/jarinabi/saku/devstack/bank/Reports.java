package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The report of one day, from the ledger; wrong where the script says so.
final class Reports {
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  private final Partner partner;
  private final Ledger ledger;
  private final Script script;

  Reports(Partner partner, Ledger ledger, Script script) {
    this.partner = partner;
    this.ledger = ledger;
    this.script = script;
  }

  ObjectNode report(Asked asked) {
    if (!asked.text("partnerServiceId").strip().equals(partner.corporate())) {
      throw new Refusal(404, 16, "Partner Not Found");
    }
    LocalDate day = day(asked.text("startDate"));
    Instant from = time(day, asked.text("startTime"), "startTime");
    Instant to = time(day, asked.text("endTime"), "endTime");
    List<Payment> rows = new ArrayList<>(ledger.between(from, to));
    script.forReport().ifPresent(mishap -> spoil(rows, mishap, from));
    ObjectNode answer = Answer.successful(35);
    ArrayNode data = answer.putArray("virtualAccountdata");
    rows.forEach(row -> write(data.addObject(), row));
    return answer;
  }

  private void spoil(List<Payment> rows, Mishap mishap, Instant from) {
    if (mishap == Mishap.REPORT_EXTRA_ROW) {
      String number = rows.isEmpty() ? partner.corporate() + "0000000001" : rows.getLast().number();
      rows.add(new Payment("9999999999999999999", number, 55_000, from.plusSeconds(3600), ""));
      return;
    }
    if (rows.isEmpty()) {
      return;
    }
    Payment last = rows.removeLast();
    if (mishap == Mishap.REPORT_WRONG_AMOUNT) {
      rows.add(new Payment(last.id(), last.number(), last.amount() + 1, last.at(), last.trxId()));
    } else if (mishap == Mishap.REPORT_SHIFTED_DAY) {
      rows.add(
          new Payment(
              last.id(),
              last.number(),
              last.amount(),
              last.at().plusSeconds(86_400),
              last.trxId()));
    }
  }

  private void write(ObjectNode row, Payment payment) {
    String customer = payment.number().substring(partner.corporate().length());
    row.put("partnerServiceId", "   " + partner.corporate())
        .put("customerNo", customer)
        .put("virtualAccountNo", "   " + payment.number())
        .put("virtualAccountName", "")
        .put("sourceAccountNo", "888801000157508")
        .put("trxDateTime", TIME.format(payment.at().atOffset(JAKARTA)))
        .put("trxId", payment.trxId())
        .put("inquiryRequestId", payment.id())
        .put("paymentRequestId", payment.id());
    row.putObject("paidAmount").put("value", payment.amount() + ".00").put("currency", "IDR");
    row.putObject("totalAmount").put("value", payment.amount() + ".00").put("currency", "IDR");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw Refusal.format("startDate");
    }
  }

  private static Instant time(LocalDate day, String text, String field) {
    try {
      return OffsetTime.parse(text).atDate(day).toInstant();
    } catch (DateTimeException unreadable) {
      throw Refusal.format(field);
    }
  }
}
