package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.work.WorkThreads;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Where spreadsheets are taken apart: one at a time, because each takes its memory.
@ApplicationScoped
class SpreadsheetThread {
  private static final int WAITING = 4;

  private final WorkThreads threads = new WorkThreads("spreadsheets", 1, WAITING);

  void stop(@Observes ShutdownEvent event) {
    threads.stop();
  }

  Uni<ReadRows.Result> read(byte[] file) {
    return threads.answering(() -> ReadRows.of(withinLimits(rows(file))));
  }

  /// One for the header and one to see that there are too many.
  private static List<SheetRow> rows(byte[] file) {
    int most = ImportSantri.MOST_ROWS + 2;
    return Xlsx.isOne(file) ? Xlsx.rows(file, most) : Csv.rows(file, most);
  }

  private static List<SheetRow> withinLimits(List<SheetRow> rows) {
    if (rows.size() > ImportSantri.MOST_ROWS + 1) {
      throw Problem.of(
          413,
          "too_large",
          "Paling banyak %d santri sekali impor. Bagilah berkas ini."
              .formatted(ImportSantri.MOST_ROWS));
    }
    return rows;
  }
}
