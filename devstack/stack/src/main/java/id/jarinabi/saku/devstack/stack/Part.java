package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.process.Child;
import java.nio.file.Path;
import java.util.Optional;

/// One process of the stack, as its supervisor and its status see it.
public interface Part {
  String name();

  int port();

  Path logFile();

  Path pidFile();

  /// The process of the last start.
  Optional<Child> running();

  /// Starts it again on the same port. Ready when this returns.
  void restart();
}
