package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The services on virtual accounts, each by the rules of BRI's page.
final class Accounts {
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

  private final Partner partner;
  private final Ledger ledger;

  Accounts(Partner partner, Ledger ledger) {
    this.partner = partner;
    this.ledger = ledger;
  }

  ObjectNode create(Asked asked) {
    Account account = account(asked);
    if (!ledger.open(account)) {
      throw new Refusal(404, 12, "Virtual Account already exists");
    }
    return with(Answer.successful(27), account, account.amount() + ".00");
  }

  ObjectNode update(Asked asked) {
    Account account = account(asked);
    if (!ledger.replace(account)) {
      throw unknown();
    }
    return with(Answer.successful(28), account, Long.toString(account.amount()));
  }

  ObjectNode updateStatus(Asked asked) {
    Account account = existing(asked);
    String paid = asked.text("paidStatus");
    if (!paid.matches("[YN]")) {
      throw Refusal.format("paidStatus");
    }
    ledger.replace(account.asPaid(paid.equals("Y")));
    ObjectNode answer = with(Answer.successful(29), account, Long.toString(account.amount()));
    ((ObjectNode) answer.get("virtualAccountData"))
        .putObject("additionalInfo")
        .put("paidStatus", paid);
    return answer;
  }

  /// Echoes the amount without decimals, as BRI does.
  ObjectNode inquiry(Asked asked) {
    Account account = existing(asked);
    return with(Answer.successful(30), account, Long.toString(account.amount()));
  }

  ObjectNode delete(Asked asked) {
    Account account = existing(asked);
    ledger.delete(account.number());
    ObjectNode answer = Answer.successful(31);
    answer
        .putObject("virtualAccountData")
        .put("partnerServiceId", padded())
        .put("customerNo", account.customerNo())
        .put("virtualAccountNo", padded() + account.customerNo());
    return answer;
  }

  ObjectNode status(Asked asked) {
    asked.text("inquiryRequestId");
    Account account = existing(asked);
    ObjectNode answer = Answer.successful(26);
    answer
        .putObject("virtualAccountData")
        .put("partnerServiceId", padded())
        .put("customerNo", account.customerNo())
        .put("virtualAccountNo", padded() + account.customerNo());
    answer.putObject("additionalInfo").put("paidStatus", account.paid() ? "Y" : "N");
    return answer;
  }

  private Account existing(Asked asked) {
    return ledger.account(number(asked)).orElseThrow(Accounts::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(404, 12, "Virtual Account Not Found");
  }

  private Account account(Asked asked) {
    String number = number(asked);
    String name = asked.text("virtualAccountName");
    if (name.isBlank() || name.length() > 40) {
      throw Refusal.format("virtualAccountName");
    }
    if (!asked.text("totalAmount.currency").equals("IDR")) {
      throw Refusal.format("totalAmount.currency");
    }
    String value = asked.text("totalAmount.value");
    if (!value.matches("\\d{1,13}\\.00")) {
      throw Refusal.format("totalAmount.value");
    }
    String trxId = asked.text("trxId");
    if (trxId.isBlank() || trxId.length() > 64) {
      throw Refusal.format("trxId");
    }
    return new Account(
        number,
        asked.text("customerNo"),
        name,
        new BigDecimal(value).longValueExact(),
        expiry(asked.text("expiredDate")),
        trxId,
        false);
  }

  /// The three fields that name an account must agree with each other.
  private String number(Asked asked) {
    String service = asked.text("partnerServiceId");
    String customer = asked.text("customerNo");
    String whole = asked.text("virtualAccountNo");
    if (service.length() != 8 || !service.strip().matches("\\d{1,8}")) {
      throw Refusal.format("partnerServiceId");
    }
    if (!service.equals(padded())) {
      throw new Refusal(404, 16, "Partner Not Found");
    }
    if (!customer.matches("\\d{1,13}")) {
      throw Refusal.format("customerNo");
    }
    if (!whole.equals(service + customer)) {
      throw Refusal.format("virtualAccountNo");
    }
    return whole.strip();
  }

  private static Instant expiry(String text) {
    try {
      Instant expires = OffsetDateTime.parse(text).toInstant();
      if (expires.isBefore(Instant.now())) {
        throw Refusal.format("expiredDate");
      }
      return expires;
    } catch (DateTimeException unreadable) {
      throw Refusal.format("expiredDate");
    }
  }

  private ObjectNode with(ObjectNode answer, Account account, String value) {
    ObjectNode data = answer.putObject("virtualAccountData");
    data.put("partnerServiceId", padded())
        .put("customerNo", account.customerNo())
        .put("virtualAccountNo", padded() + account.customerNo())
        .put("virtualAccountName", account.name())
        .put("trxId", account.trxId())
        .put("expiredDate", account.expires().atOffset(JAKARTA).toString());
    data.putObject("totalAmount").put("value", value).put("currency", "IDR");
    return answer;
  }

  private String padded() {
    return "   " + partner.corporate();
  }
}
