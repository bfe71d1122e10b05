package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One call back to the partner, ready to be signed. The spellings change from one to the next,
/// as they do among banks: padding, decimals, fractions of a second, zones, base64 and hex.
///
/// @param externalId null for a bank that sends neither this header nor its channel
public record Notification(
    String path,
    String body,
    String timestamp,
    @Nullable String externalId,
    boolean hex,
    String secret) {
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

  public static Notification of(Partner partner, Payment payment, int variant) {
    return of(partner, payment, payment.amount(), variant);
  }

  public static Notification of(Partner partner, Payment payment, long amount, int variant) {
    boolean even = variant % 2 == 0;
    String number = "   " + payment.number();
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("partnerServiceId", "   " + partner.corporate())
            .put("customerNo", payment.number().substring(partner.corporate().length()))
            .put("virtualAccountNo", variant % 3 == 0 ? "%28s".formatted(payment.number()) : number)
            .put("paymentRequestId", payment.id())
            .put("trxDateTime", MILLIS.format(payment.at().atOffset(JAKARTA)));
    ObjectNode more = body.putObject("additionalInfo");
    if (even) {
      more.put("idApp", "TEST").put("passApp", "b7aee423dc7489dfa868426e5c950c677925");
    }
    more.put("paymentAmount", variant % 3 == 1 ? Long.toString(amount) : amount + ".00")
        .put("terminalId", "9")
        .put("bankId", "002");
    String text = variant % 5 == 0 ? body.toPrettyString() : body.toString();
    String timestamp =
        even
            ? SECONDS.format(Instant.now().atOffset(JAKARTA))
            : MILLIS.format(Instant.now().atOffset(ZoneOffset.UTC));
    return new Notification(
        Teller.NOTIFY_PATH, text, timestamp, newExternalId(), even, partner.bankSecret());
  }

  public Notification underNewExternalId() {
    return underExternalId(newExternalId());
  }

  public Notification underExternalId(@Nullable String id) {
    return new Notification(path, body, timestamp, id, hex, secret);
  }

  public Notification withBody(String other) {
    return new Notification(path, other, timestamp, externalId, hex, secret);
  }

  public Notification withSecret(String other) {
    return new Notification(path, body, timestamp, externalId, hex, other);
  }

  public Notification at(Instant moment) {
    return new Notification(
        path, body, SECONDS.format(moment.atOffset(JAKARTA)), externalId, hex, secret);
  }

  /// Alphanumeric, 12 places.
  static String newExternalId() {
    byte[] bytes = new byte[6];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
