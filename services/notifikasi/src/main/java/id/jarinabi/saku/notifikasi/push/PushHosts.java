package id.jarinabi.saku.notifikasi.push;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where a push may go: to public hosts by HTTPS at its own port. The address is looked up and
/// judged when somebody subscribes, and again for every single push, which then goes to that very
/// address: a name that points elsewhere a moment later leads nowhere.
@ApplicationScoped
class PushHosts {

  /// A name of at least two labels, the last of which is no number: what looks like an address
  /// must be one in its usual form.
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private static final Pattern ADDRESS_4 =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
  private static final List<String> PRIVATE_NAMES =
      List.of(".localhost", ".local", ".internal", ".lan", ".home.arpa", ".intranet");
  private static final int HTTPS = 443;

  private final Vertx vertx;
  private final Set<String> lenient;

  /// `lenient` hosts may be anywhere and need no HTTPS: a test's own push service. There are none
  /// unless somebody names them.
  PushHosts(
      Vertx vertx,
      @ConfigProperty(name = "saku.push.lenient-hosts") Optional<Set<String>> lenient) {
    this.vertx = vertx;
    this.lenient = lenient.orElse(Set.of());
  }

  /// Empty for an address that no push goes to, whatever its host may be.
  Optional<URI> parse(String endpoint) {
    try {
      var uri = new URI(endpoint);
      return isPossible(uri) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// The address to speak to; empty when one of those that the host has is not public. Fails when
  /// it has none that is known now.
  Uni<Optional<InetAddress>> lookUp(URI endpoint) {
    var host = endpoint.getHost();
    return vertx
        .executeBlocking(() -> InetAddress.getAllByName(host), false)
        .map(found -> judged(lenient.contains(host), found));
  }

  /// One of them that is not public spoils them all.
  static Optional<InetAddress> judged(boolean anywhere, InetAddress[] found) {
    var all = List.of(found);
    return anywhere || all.stream().allMatch(PublicAddresses::contain)
        ? all.stream().findFirst()
        : Optional.empty();
  }

  private boolean isPossible(URI uri) {
    var host = uri.getHost();
    if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      return false;
    }
    if (lenient.contains(host)) {
      return true;
    }
    return "https".equalsIgnoreCase(uri.getScheme())
        && (uri.getPort() == -1 || uri.getPort() == HTTPS)
        && (isPublicName(host.toLowerCase(Locale.ROOT)) || isPublicAddress(host));
  }

  private static boolean isPublicName(String host) {
    return NAME.matcher(host).matches() && PRIVATE_NAMES.stream().noneMatch(host::endsWith);
  }

  /// Written out: nothing is looked up here.
  private static boolean isPublicAddress(String host) {
    if (!host.startsWith("[") && !ADDRESS_4.matcher(host).matches()) {
      return false;
    }
    try {
      return PublicAddresses.contain(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
