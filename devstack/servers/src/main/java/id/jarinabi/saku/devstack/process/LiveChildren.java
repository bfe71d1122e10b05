package id.jarinabi.saku.devstack.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The children that still run. When this JVM ends they are ended with it, layer by layer from
/// the top, those of one layer together.
final class LiveChildren {
  private static final List<Child> CHILDREN = new ArrayList<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(LiveChildren::close, "end-children"));
  }

  private LiveChildren() {}

  static void watch(Child child) {
    synchronized (CHILDREN) {
      CHILDREN.add(child);
    }
  }

  static void release(Child child) {
    synchronized (CHILDREN) {
      CHILDREN.remove(child);
    }
  }

  private static void close() {
    Map<Integer, List<Child>> layers = new TreeMap<>(Comparator.reverseOrder());
    synchronized (CHILDREN) {
      CHILDREN.forEach(
          c -> layers.computeIfAbsent(c.program().layer(), _ -> new ArrayList<>()).add(c));
    }
    for (List<Child> layer : layers.values()) {
      layer.forEach(Child::askToStop);
      layer.forEach(Child::stop);
    }
  }
}
