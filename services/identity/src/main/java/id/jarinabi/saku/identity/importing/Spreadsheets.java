package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.work.WorkThreads;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;
import java.util.List;

/// Where spreadsheets are taken apart: one at a time, because each takes its memory.
@ApplicationScoped
class Spreadsheets {
  /// Taken in whole well within the time for which a gateway waits, on a small droplet too.
  static final int MOST_ROWS = 2_000;
  private static final int LARGEST = 2 << 20;
  private static final int WAITING = 4;

  private final WorkThreads threads = new WorkThreads("spreadsheets", 1, WAITING);
  private final Validator validator;

  Spreadsheets(Validator validator) {
    this.validator = validator;
  }

  void stop(@Observes ShutdownEvent event) {
    threads.stop();
  }

  Uni<ReadRows.Result> read(byte[] file) {
    if (file.length > LARGEST) {
      throw BadSheet.tooLarge();
    }
    return threads.answering(() -> ReadRows.of(rows(file), validator));
  }

  /// What the file is, it says itself. One row more for the heading, and one to see that there
  /// are too many.
  private static List<SheetRow> rows(byte[] file) {
    int most = MOST_ROWS + 2;
    var rows = Xlsx.isOne(file) ? Xlsx.rows(file, most) : Csv.rows(file, most);
    if (rows.size() == most) {
      throw BadSheet.tooManyRows(MOST_ROWS);
    }
    return rows;
  }
}
