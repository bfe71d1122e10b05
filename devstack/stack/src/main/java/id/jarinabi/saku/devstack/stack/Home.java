package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.servers.Folders;
import java.nio.file.Path;

/// Where one stack keeps everything: `.saku` in the checkout, or a folder of a test's own.
public record Home(Path root) {
  public Home {
    root = root.toAbsolutePath().normalize();
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path keys() {
    return root.resolve("keys");
  }

  public Path config() {
    return Folders.secret(root.resolve("config"));
  }

  public Path logs() {
    return Folders.secret(root.resolve("logs"));
  }

  /// Pid files and what the launcher notes about itself.
  public Path run() {
    return Folders.secret(root.resolve("run"));
  }

  public Path photos() {
    return Folders.secret(root.resolve("photos"));
  }

  /// The nightly heads of the audit log's chain, outside the database that they are about.
  public Path auditHeads() {
    return root.resolve("audit-heads");
  }

  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  public Path pidFile(String name) {
    return run().resolve(name + ".pid");
  }
}
