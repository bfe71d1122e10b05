package id.jarinabi.saku.devstack.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/// Runs steps side by side and waits for all, also when one fails: none goes on behind our back.
final class Together {
  private Together() {}

  static void run(Stream<Runnable> steps) {
    List<CompletableFuture<Void>> running =
        steps
            .map(s -> CompletableFuture.runAsync(s, r -> Thread.ofPlatform().daemon().start(r)))
            .toList();
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
