package id.jarinabi.saku.devstack.servers;

import java.nio.file.Path;

/// How one PostgreSQL server runs.
///
/// @param home its data and its superuser's password
/// @param logs where it writes `postgres.log`
/// @param run where its pid file stands
/// @param cache where the unpacked programs are shared
/// @param port a port of 127.0.0.1, or 0: a free one is chosen and kept over restarts
/// @param durable whether a commit reaches the disk before it is answered (fsync); tests of
///     anything but durability may do without
public record PostgresConfig(
    Path home, Path logs, Path run, Path cache, int port, boolean durable) {

  public static PostgresConfig durable(Path home) {
    return new PostgresConfig(home, home, home, Repository.find().cache(), 0, true);
  }

  public static PostgresConfig forgetful(Path home) {
    return new PostgresConfig(home, home, home, Repository.find().cache(), 0, false);
  }
}
