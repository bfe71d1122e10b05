package id.jarinabi.saku.e2e.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Pondok;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the running services say of themselves: every operation by `METHOD path`.
final class Served {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private Served() {}

  static Map<String, Operation> operations(Pondok pondok) {
    var operations = new TreeMap<String, Operation>();
    for (var service : ServiceName.values()) {
      var document = document(pondok, service);
      for (var path : document.path("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          if (METHODS.contains(operation.getKey())) {
            operations.put(
                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                new Operation(document, operation.getValue()));
          }
        }
      }
    }
    return operations;
  }

  private static JsonNode document(Pondok pondok, ServiceName service) {
    var path = "/api/" + service.id() + "/openapi.json";
    return pondok.http().send("GET", path, Optional.empty(), null, Map.of()).body();
  }
}
