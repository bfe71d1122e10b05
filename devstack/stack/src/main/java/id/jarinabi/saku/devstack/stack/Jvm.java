package id.jarinabi.saku.devstack.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The JVM we run in, for our children.
final class Jvm {
  private Jvm() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
