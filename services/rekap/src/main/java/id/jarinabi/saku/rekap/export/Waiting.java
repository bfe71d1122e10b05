package id.jarinabi.saku.rekap.export;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/// Waits for the database on a thread that may: files are written there, row by row.
public final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Waiting() {}

  public static <T> T until(Uni<T> answer) {
    return answer.await().atMost(PATIENCE);
  }
}
