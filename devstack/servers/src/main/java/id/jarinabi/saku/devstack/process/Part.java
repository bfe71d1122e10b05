package id.jarinabi.saku.devstack.process;

import java.nio.file.Path;
import java.util.Optional;

/// One process of the stack, as its supervisor, its status and the tests that hurt it see it.
public interface Part {
  String name();

  int port();

  Path logFile();

  Path pidFile();

  /// The process of the last start.
  Optional<Child> running();

  /// Starts it again on the same port. Ready when this returns.
  void restart();

  /// An orderly end: what is under way is finished.
  default void stop() {
    running().ifPresent(Child::stop);
  }

  /// SIGKILL, as if the power had gone for this one program. Gone when this returns.
  default void kill() {
    running().ifPresent(Child::kill);
  }

  /// SIGSTOP: stands still with its connections open, worse for its clients than a crash.
  default void pause() {
    running().ifPresent(Child::pause);
  }

  default void resume() {
    running().ifPresent(Child::resume);
  }

  default boolean alive() {
    return running().filter(Child::alive).isPresent();
  }
}
