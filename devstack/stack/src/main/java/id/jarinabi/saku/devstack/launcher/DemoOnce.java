package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.demo.DemoData;
import id.jarinabi.saku.devstack.demo.RunningStack;
import id.jarinabi.saku.devstack.stack.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the demo data at the first start and never again: from then on it belongs to whoever
/// plays with it, changed passwords and all. An attempt that was cut off is finished by the
/// next start.
record DemoOnce(Home home) {
  static final String MARK = "demo-data.done";

  void create(RunningStack stack) {
    Path mark = home.root().resolve(MARK);
    if (!Files.exists(mark)) {
      DemoData.create(stack, line -> System.out.println("✓ " + line));
      try {
        Files.createFile(mark);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
