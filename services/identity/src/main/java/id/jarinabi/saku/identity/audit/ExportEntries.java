package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.identity.work.WorkThreads;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.paging.Cursor;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/// The log as a table, page by page and as fast as it is read: however long the log, one page of
/// it is in memory.
@ApplicationScoped
class ExportEntries {
  private static final int PAGE = 200;
  private static final int SIDE_BY_SIDE = 1;
  private static final int WAITING = 8;

  private final AuditLogs logs;
  private final PondokCalendar calendar;
  private final AuditTable table;
  private final WorkThreads threads = new WorkThreads("audit-export", SIDE_BY_SIDE, WAITING);

  ExportEntries(AuditLogs logs, PondokCalendar calendar) {
    this.logs = logs;
    this.calendar = calendar;
    this.table = new AuditTable(calendar);
  }

  void stop(@Observes ShutdownEvent event) {
    threads.stop();
  }

  Multi<byte[]> matching(AuditFilter filter) {
    return logs.people(filter.typed())
        .onItem()
        .transformToMulti(people -> new Walk(filter, people).pages());
  }

  private final class Walk {
    private final AuditFilter filter;
    private final UUID[] people;
    private Cursor last = Cursor.START;
    private boolean begun;

    Walk(AuditFilter filter, UUID[] people) {
      this.filter = filter;
      this.people = people;
    }

    Multi<byte[]> pages() {
      return Multi.createBy()
          .repeating()
          .uni(() -> logs.page(filter.page(calendar, people, last), PAGE))
          .whilst(this::leadsOn)
          .onItem()
          .transformToUniAndConcatenate(this::written);
    }

    private boolean leadsOn(List<AuditEntry> page) {
      if (page.size() < PAGE) {
        return false;
      }
      var end = page.getLast();
      last = new Cursor(end.occurredAt(), end.id());
      return true;
    }

    /// The header goes with the first page: whatever fails before can still be told as a problem.
    private Uni<byte[]> written(List<AuditEntry> page) {
      boolean withHeader = !begun;
      begun = true;
      return threads.answering(() -> table.part(withHeader, page));
    }
  }
}
