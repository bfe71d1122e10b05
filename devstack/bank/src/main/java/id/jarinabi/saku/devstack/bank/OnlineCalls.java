package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// The two calls of BRIVA Online, in the spellings of BRI's page and of its own samples: a number
/// padded to 28 places, one decimal, no channel and no external id, UTC.
final class OnlineCalls {
  private static final String INQUIRY = "/snap/v1.0/transfer-va/inquiry";
  private static final String PAYMENT = "/snap/v1.0/transfer-va/payment";
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

  private OnlineCalls() {}

  static Notification inquiry(Partner partner, String number, String requestId, int variant) {
    ObjectNode body = about(partner, number, variant);
    body.put("trxDateInit", SECONDS.format(Instant.now().atOffset(JAKARTA)))
        .put("channelCode", 1)
        .put("sourceBankCode", "002")
        .put("passApp", "b7aee423dc7489dfa868426e5c950c677925")
        .put("inquiryRequestId", requestId);
    if (isSample(variant)) {
      amount(body, "amount", "200000.2");
    }
    body.putObject("additionalInfo").put("idApp", "TEST1234");
    return signed(partner, INQUIRY, body, variant);
  }

  static Notification payment(
      Partner partner, OnlinePayment payment, long amount, boolean isRetry, int variant) {
    ObjectNode body = about(partner, payment.number(), variant);
    body.put("virtualAccountName", "John Doe")
        .put(
            variant % 3 == 2 ? "trxDateInit" : "trxDateTime",
            MILLIS.format(payment.at().atOffset(JAKARTA)))
        .put("channelCode", 1)
        .put("sourceBankCode", "002")
        .put("trxId", payment.trxId())
        .put("paymentRequestId", payment.requestId());
    amount(body, "paidAmount", amount + (isSample(variant) ? ".0" : ".00"));
    if (isRetry) {
      body.put("flagAdvise", "Y");
    }
    body.putObject("additionalInfo").put("idApp", "TEST");
    return signed(partner, PAYMENT, body, variant);
  }

  private static boolean isSample(int variant) {
    return variant % 2 == 1;
  }

  private static ObjectNode about(Partner partner, String number, int variant) {
    String wide = isSample(variant) ? "%28s".formatted(number) : "   " + number;
    return JsonNodeFactory.instance
        .objectNode()
        .put("partnerServiceId", "   " + partner.corporate())
        .put("customerNo", number.substring(partner.corporate().length()))
        .put("virtualAccountNo", wide);
  }

  private static void amount(ObjectNode body, String field, String value) {
    body.putObject(field).put("value", value).put("currency", "IDR");
  }

  private static Notification signed(Partner partner, String path, ObjectNode body, int variant) {
    boolean sample = isSample(variant);
    return new Notification(
        path,
        variant % 5 == 0 ? body.toPrettyString() : body.toString(),
        sample
            ? MILLIS.format(Instant.now().atOffset(ZoneOffset.UTC))
            : SECONDS.format(Instant.now().atOffset(JAKARTA)),
        sample ? null : Notification.newExternalId(),
        sample,
        partner.bankSecret());
  }
}
