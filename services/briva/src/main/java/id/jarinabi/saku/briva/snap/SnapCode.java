package id.jarinabi.saku.briva.snap;

import java.util.Optional;
import java.util.regex.Pattern;

/// A SNAP response code: three digits of HTTP status, two of the service, two of the case.
public record SnapCode(int status, int service, int reason) {
  private static final Pattern FORM = Pattern.compile("\\d{7}");

  /// Services, by the numbers that SNAP gives them.
  public static final int BILL_INQUIRY = 24;

  public static final int BILL_PAYMENT = 25;
  public static final int CREATE = 27;

  public static final int INQUIRY = 30;
  public static final int DELETE = 31;
  public static final int NOTIFY = 34;
  public static final int REPORT = 35;
  public static final int STATUS = 26;
  public static final int TOKEN = 73;

  public static SnapCode success(int service) {
    return new SnapCode(200, service, 0);
  }

  /// A code as a bank writes it, be it text or a bare number; empty when it is none.
  public static Optional<SnapCode> read(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new SnapCode(
            Integer.parseInt(text.substring(0, 3)),
            Integer.parseInt(text.substring(3, 5)),
            Integer.parseInt(text.substring(5))));
  }

  public boolean is(int otherStatus, int otherReason) {
    return status == otherStatus && reason == otherReason;
  }

  public boolean isSuccess() {
    return status == 200 && reason == 0;
  }

  public String text() {
    return "%03d%02d%02d".formatted(status, service, reason);
  }
}
