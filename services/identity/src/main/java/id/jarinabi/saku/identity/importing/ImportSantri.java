package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.importing.KnownPeople.Person;
import id.jarinabi.saku.identity.work.Lanes;
import id.jarinabi.saku.identity.work.TooBusy;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes in every santri of a spreadsheet, or none.
@ApplicationScoped
class ImportSantri {
  private static final int WAITING = 4;

  private final Spreadsheets spreadsheets;
  private final KnownPeople knownPeople;
  private final TakeIn takeIn;

  /// One at a time for the whole pondok: thousands of rows are in memory meanwhile.
  private final Lanes<String> lanes = new Lanes<>(1, WAITING);

  ImportSantri(Spreadsheets spreadsheets, KnownPeople knownPeople, TakeIn takeIn) {
    this.spreadsheets = spreadsheets;
    this.knownPeople = knownPeople;
    this.takeIn = takeIn;
  }

  /// 422 with every row's errors when any is wrong, unless it was only asked what would be.
  Uni<ImportReport> from(byte[] file, boolean dryRun, Caller caller) {
    return lanes
        .<ImportReport>run("import", () -> read(file, dryRun, caller))
        .onFailure(TooBusy.class)
        .transform(TooBusy::asProblem);
  }

  private Uni<ImportReport> read(byte[] file, boolean dryRun, Caller caller) {
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
        Stream.concat(read.errors().stream(), KnownPeople.conflicts(read.rows(), known).stream())
            .sorted(Comparator.comparingInt(RowError::row))
            .toList();
    int rows = read.rows().size();
    if (dryRun) {
      return Uni.createFrom()
          .item(new ImportReport(true, rows, 0, errors, read.unknownColumns(), List.of()));
    }
    if (!errors.isEmpty()) {
      return Uni.createFrom().failure(BadSheet.wrongRows(errors));
    }
    return takeIn
        .all(read.rows(), known, caller)
        .map(
            made ->
                new ImportReport(false, rows, made.size(), List.of(), read.unknownColumns(), made));
  }
}
