package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.servers.SecretFile;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `state.json`: where everything listens and how it fares, for `status` and for other programs.
record StateFile(Path file) {
  static final String STARTING = "starting";
  static final String READY = "ready";

  record Entry(String name, int port, Path pidFile, int restarts) {}

  record State(String phase, long launcherPid, String address, List<Entry> parts) {
    boolean ready() {
      return phase.equals(READY);
    }

    int port(String part) {
      return parts.stream()
          .filter(entry -> entry.name().equals(part))
          .findFirst()
          .orElseThrow()
          .port();
    }
  }

  void write(String phase, String address, List<Part> parts, Map<String, Integer> restarts) {
    var entries = new JsonArray();
    for (Part part : parts) {
      entries.add(
          new JsonObject()
              .put("name", part.name())
              .put("port", part.port())
              .put("pidFile", part.pidFile().toString())
              .put("log", part.logFile().toString())
              .put("restarts", restarts.getOrDefault(part.name(), 0)));
    }
    var state =
        new JsonObject()
            .put("phase", phase)
            .put("launcherPid", ProcessHandle.current().pid())
            .put("address", address)
            .put("parts", entries);
    new SecretFile(file).write(state.encodePrettily());
  }

  Optional<State> read() {
    try {
      var state = new JsonObject(Files.readString(file));
      List<Entry> entries =
          state.getJsonArray("parts").stream()
              .map(JsonObject.class::cast)
              .map(
                  e ->
                      new Entry(
                          e.getString("name"),
                          e.getInteger("port"),
                          Path.of(e.getString("pidFile")),
                          e.getInteger("restarts")))
              .toList();
      return Optional.of(
          new State(
              state.getString("phase"),
              state.getLong("launcherPid"),
              state.getString("address"),
              entries));
    } catch (IOException | DecodeException absent) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
