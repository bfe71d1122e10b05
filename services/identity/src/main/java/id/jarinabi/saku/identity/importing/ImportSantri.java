package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.identity.importing.ImportReport.NewLogin;
import id.jarinabi.saku.identity.importing.KnownPeople.Person;
import id.jarinabi.saku.identity.person.FirstSecrets;
import id.jarinabi.saku.identity.person.FirstSecrets.Begun;
import id.jarinabi.saku.identity.santri.LinkWali;
import id.jarinabi.saku.identity.santri.RegisterSantri;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes in every santri of a spreadsheet, or none.
@ApplicationScoped
class ImportSantri {
  static final int MOST_ROWS = 2_000;

  /// Rows whose statements share the connection at one time: a round trip need not wait for the
  /// one before it.
  private static final int SIDE_BY_SIDE = 16;

  private final SpreadsheetThread spreadsheets;
  private final KnownPeople knownPeople;
  private final FirstSecrets firstSecrets;
  private final RegisterSantri registerSantri;
  private final LinkWali linkWali;
  private final Transactions transactions;

  ImportSantri(
      SpreadsheetThread spreadsheets,
      KnownPeople knownPeople,
      FirstSecrets firstSecrets,
      RegisterSantri registerSantri,
      LinkWali linkWali,
      Transactions transactions) {
    this.spreadsheets = spreadsheets;
    this.knownPeople = knownPeople;
    this.firstSecrets = firstSecrets;
    this.registerSantri = registerSantri;
    this.linkWali = linkWali;
    this.transactions = transactions;
  }

  Uni<ImportReport> from(byte[] file, boolean dryRun, Caller caller) {
    return spreadsheets
        .read(file)
        .flatMap(
            read ->
                knownPeople
                    .among(read.rows())
                    .flatMap(known -> decide(read, known, dryRun, caller)));
  }

  private Uni<ImportReport> decide(
      ReadRows.Result read, Map<String, Person> known, boolean dryRun, Caller caller) {
    var errors =
        Stream.concat(
                read.errors().stream(), KnownPeople.conflicts(read.rows(), known).stream())
            .sorted(Comparator.comparingInt(RowError::row))
            .toList();
    int rows = read.rows().size();
    if (dryRun) {
      return Uni.createFrom().item(new ImportReport(true, rows, 0, errors, List.of()));
    }
    if (!errors.isEmpty()) {
      return Uni.createFrom().failure(refused(errors));
    }
    return transactions
        .run(tx -> takeIn(tx, caller, read.rows(), known))
        .map(made -> new ImportReport(false, rows, made.size(), List.of(), made));
  }

  private Uni<List<NewLogin>> takeIn(
      Tx tx, Caller caller, List<SantriRow> rows, Map<String, Person> known) {
    return Multi.createFrom()
        .iterable(rows)
        .onItem()
        .transformToUni(row -> takeIn(tx, caller, row, known))
        .merge(SIDE_BY_SIDE)
        .collect()
        .asList()
        .map(made -> made.stream().sorted(Comparator.comparingInt(NewLogin::row)).toList())
        .call(made -> tx.tell(entry(caller, made.size())));
  }

  private Uni<NewLogin> takeIn(
      Tx tx, Caller caller, SantriRow row, Map<String, Person> known) {
    return firstSecrets.temporary().flatMap(begun -> takeIn(tx, caller, row, known, begun));
  }

  private Uni<NewLogin> takeIn(
      Tx tx, Caller caller, SantriRow row, Map<String, Person> known, Begun begun) {
    return registerSantri
        .register(tx, caller, row.particulars(), new UserId(Uuid7.next()), begun.hashes())
        .call(
            santri -> {
              var wali = row.wali().map(known::get);
              return wali.isPresent()
                  ? linkWali.link(tx, caller, santri.id(), wali.get().id())
                  : Uni.createFrom().voidItem();
            })
        .map(
            santri ->
                new NewLogin(
                    row.number(),
                    santri.id(),
                    row.particulars().nis(),
                    row.particulars().name(),
                    row.username(),
                    String.valueOf(begun.temporaryPassword())));
  }

  private static AuditRecorded entry(Caller caller, int rows) {
    return caller.audit(
        "santri.imported", "import", Uuid7.next(), null, null, Map.of(), Map.of("rows", rows));
  }

  private static Problem refused(List<RowError> errors) {
    return Problem.of(
            422,
            "validation_failed",
            "Berkas ini belum benar dan tidak ada yang disimpan. Perbaiki baris yang ditandai.")
        .with("errors", errors);
  }
}
