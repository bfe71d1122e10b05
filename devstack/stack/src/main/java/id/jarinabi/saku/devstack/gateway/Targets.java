package id.jarinabi.saku.devstack.gateway;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Reads the raw request target. Nothing is normalised: a path in any but its one canonical
/// spelling is refused, so that no service and no file can read it differently than we did.
final class Targets {
  /// What a path may hold besides letters, digits and percent-encoded bytes.
  private static final String PLAIN = "-._~!$&'()*+,=:@/";

  private static final String UNRESERVED = "-._~";
  private static final Target NOT_FOUND = new Target.Refused(GatewayProblem.NOT_FOUND);
  private static final Target MALFORMED = new Target.Refused(GatewayProblem.MALFORMED);

  private enum Spelling {
    CANONICAL,
    SUSPICIOUS,
    MALFORMED
  }

  private Targets() {}

  static Target of(String uri) {
    int query = uri.indexOf('?');
    String path = query < 0 ? uri : uri.substring(0, query);
    return switch (spelling(path)) {
      case MALFORMED -> MALFORMED;
      case SUSPICIOUS -> NOT_FOUND;
      case CANONICAL -> canonical(path);
    };
  }

  private static Target canonical(String path) {
    List<String> parts = List.of(path.substring(1).split("/", -1));
    if (reserved(parts.getFirst())) {
      return Route.of(path)
          .filter(route -> !hidden(path.substring(route.prefix().length())))
          .<Target>map(Target.Service::new)
          .orElse(NOT_FOUND);
    }
    return new Target.Page(path);
  }

  /// `/api/pos/q/health` would be the service's own business, but nothing good is found there.
  private static boolean hidden(String afterPrefix) {
    String first = afterPrefix.split("/", -1)[0];
    return first.isEmpty() || reserved(first);
  }

  private static boolean reserved(String part) {
    return Route.RESERVED.contains(part.toLowerCase(Locale.ROOT));
  }

  private static Spelling spelling(String path) {
    if (!path.startsWith("/")) {
      return Spelling.MALFORMED;
    }
    Spelling worst = dots(path) ? Spelling.SUSPICIOUS : Spelling.CANONICAL;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      Spelling here = c == '%' ? encoded(path, i) : plain(c);
      worst = here.compareTo(worst) > 0 ? here : worst;
    }
    return worst;
  }

  private static boolean dots(String path) {
    return (path + "/").contains("/./") || (path + "/").contains("/../") || path.contains("//");
  }

  private static Spelling plain(char c) {
    if (letterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
      return Spelling.CANONICAL;
    }
    return c > ' ' && c < 0x7f ? Spelling.SUSPICIOUS : Spelling.MALFORMED;
  }

  /// A byte is encoded only where it must be: one that needs no encoding, or that would mean
  /// something else once decoded, is a disguise.
  private static Spelling encoded(String path, int at) {
    if (at + 2 >= path.length()
        || !HexFormat.isHexDigit(path.charAt(at + 1))
        || !HexFormat.isHexDigit(path.charAt(at + 2))) {
      return Spelling.MALFORMED;
    }
    int value = HexFormat.fromHexDigits(path, at + 1, at + 3);
    boolean disguise =
        value < ' '
            || value == 0x7f
            || letterOrDigit((char) value)
            || UNRESERVED.indexOf(value) >= 0
            || "/\\;%?#".indexOf(value) >= 0;
    return disguise ? Spelling.SUSPICIOUS : Spelling.CANONICAL;
  }

  private static boolean letterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
