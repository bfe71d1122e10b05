package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.servers.KafkaServer;
import id.jarinabi.saku.devstack.servers.PostgresServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The two servers, seen as parts of the stack.
record ServerPart(
    String name,
    int port,
    Path logFile,
    Path pidFile,
    Supplier<Optional<Child>> process,
    Runnable start)
    implements Part {

  static Part of(PostgresServer server) {
    return new ServerPart(
        "postgres",
        server.port(),
        server.logFile(),
        server.pidFile(),
        server::running,
        server::start);
  }

  static Part of(KafkaServer server) {
    return new ServerPart(
        "kafka", server.port(), server.logFile(), server.pidFile(), server::running, server::start);
  }

  @Override
  public Optional<Child> running() {
    return process.get();
  }

  @Override
  public void restart() {
    start.run();
  }
}
