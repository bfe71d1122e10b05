package id.jarinabi.saku.devstack.gateway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A path prefix that leads to a service. This list is the whole of what is open; the routes of
/// other doors (a proxy in front of a deployment) are generated from it.
public record Route(String prefix, String service) {
  /// The services that answer under `/api/<name>/`, in the order of the contract.
  private static final List<String> API =
      List.of("identity", "saldo", "pos", "topup", "briva", "notifikasi", "rekap", "penagihan");

  public static final List<Route> ALL =
      Stream.concat(
              API.stream().map(service -> new Route("/api/" + service + "/", service)),
              Stream.of(new Route("/snap/v1.0/", "briva")))
          .toList();

  /// First parts of a path that never lead anywhere but through a route.
  static final List<String> RESERVED = List.of("api", "snap", "internal", "q", "health", "metrics");

  /// `path` must be in its one canonical spelling.
  static Optional<Route> of(String path) {
    return ALL.stream().filter(route -> path.startsWith(route.prefix())).findFirst();
  }
}
