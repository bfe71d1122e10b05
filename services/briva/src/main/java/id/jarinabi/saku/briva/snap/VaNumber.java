package id.jarinabi.saku.briva.snap;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where money is paid to: the pondok's number at the bank and the customer's, digits only. On
/// the wire the first is padded with spaces, in more than one way.
public record VaNumber(String corporate, String customer) {
  private static final int CORPORATE_WIDTH = 8;
  private static final Pattern CORPORATE = Pattern.compile("\\d{5}");
  private static final Pattern CUSTOMER = Pattern.compile("\\d{1,13}");
  private static final Pattern DIGITS = Pattern.compile("\\d{6,18}");

  public VaNumber {
    if (!CORPORATE.matcher(corporate).matches() || !CUSTOMER.matcher(customer).matches()) {
      throw new IllegalArgumentException("no virtual account: " + corporate + "/" + customer);
    }
  }

  public String digits() {
    return corporate + customer;
  }

  /// Eight places, spaces in front.
  public String partnerServiceId() {
    return " ".repeat(CORPORATE_WIDTH - corporate.length()) + corporate;
  }

  public String virtualAccountNo() {
    return partnerServiceId() + customer;
  }

  /// The digits of a number as the bank sends it, whatever spaces stand in front; empty when
  /// something else stands in it.
  public static Optional<String> digitsOf(String text) {
    var stripped = text.strip();
    return DIGITS.matcher(stripped).matches() ? Optional.of(stripped) : Optional.empty();
  }

  /// As `digitsOf`, of our own number at the bank.
  public static VaNumber of(String digits) {
    return new VaNumber(digits.substring(0, 5), digits.substring(5));
  }
}
