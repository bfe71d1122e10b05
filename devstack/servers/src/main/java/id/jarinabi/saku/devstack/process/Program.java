package id.jarinabi.saku.devstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What to run as a child, and how it likes to be ended.
///
/// @param mark a text that stands in the command and tells our process from a stranger's: the
/// path     of its home @param environment added to the starter's environment; the whole
/// environment when `bare` @param layer at the starter's end, higher layers are stopped before
/// lower ones
public record Program(
    String name,
    List<String> command,
    Path directory,
    Path log,
    Path pidFile,
    String mark,
    Map<String, String> environment,
    boolean bare,
    Signal stopSignal,
    Duration stopPatience,
    int layer) {

  /// PostgreSQL and Kafka: what everything else stands on.
  public static final int FOUNDATION = 0;

  public static final int SERVICE = 1;
}
