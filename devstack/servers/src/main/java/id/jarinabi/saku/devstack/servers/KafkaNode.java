package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The folder, the settings and the command of one broker.
record KafkaNode(KafkaConfig config) {

  /// Formatting costs a JVM of its own, so it is done once per build of the broker and copied from
  /// then on. Made aside and renamed: an interrupted attempt leaves nothing that looks like a
  /// formatted node, and of two that format at the same time one is kept.
  void formatUnlessDone(Duration deadline) {
    Path data = config.home().resolve("data");
    if (Files.isDirectory(data)) {
      return;
    }
    if (!Files.isDirectory(config.libraries())) {
      throw new IllegalStateException(
          "Kafka's jars are missing: " + config.libraries() + " (build devstack/kafka first)");
    }
    Path blank = config.libraries().resolveSibling("formatted");
    if (!Files.isDirectory(blank)) {
      Path aside = blank.resolveSibling("formatted." + ProcessHandle.current().pid());
      Folders.delete(aside);
      format(aside, deadline);
      Folders.moveUnlessThere(aside, blank);
    }
    Path aside = config.home().resolve("data.new");
    Folders.delete(aside);
    Folders.copy(blank, aside);
    Folders.moveUnlessThere(aside, data);
  }

  private void format(Path data, Duration deadline) {
    Path settings = write("format.properties", KafkaSettings.of(data, Ports.free(), Ports.free()));
    List<String> arguments =
        List.of("format", "--standalone", "--cluster-id", "saku-devstack-0000000a");
    var command = new ArrayList<>(java("kafka.tools.StorageTool"));
    command.addAll(arguments);
    command.addAll(List.of("--config", settings.toString()));
    Child.start(program("format", command)).awaitSuccess(deadline);
  }

  Program broker(int port, int controllerPort) {
    Path data = config.home().resolve("data");
    Path settings = write("server.properties", KafkaSettings.of(data, port, controllerPort));
    var command = new ArrayList<>(java("kafka.Kafka"));
    command.add(settings.toString());
    return program("kafka", command);
  }

  Path log() {
    return config.logs().resolve("kafka.log");
  }

  Path pidFile(String name) {
    return config.run().resolve(name + ".pid");
  }

  private List<String> java(String main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
        "-Dlog4j2.configurationFile=" + config.logging(),
        "-cp",
        config.libraries().resolve("*").toString(),
        main);
  }

  private Program program(String name, List<String> command) {
    return new Program(
        name,
        command,
        config.home(),
        log(),
        pidFile(name),
        config.home().toString(),
        Map.of("MALLOC_ARENA_MAX", "2"),
        false,
        Signal.TERM,
        Duration.ofSeconds(20),
        Program.FOUNDATION);
  }

  private Path write(String name, String settings) {
    try {
      return Files.writeString(config.home().resolve(name), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
