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
import java.util.function.Function;

/// Registers all rows in one transaction, each exactly as a single santri is registered.
@ApplicationScoped
class TakeIn {
  /// Rows whose statements share the connection at one time: a round trip need not wait for the
  /// one before it.
  private static final int SIDE_BY_SIDE = 16;

  private final FirstSecrets firstSecrets;
  private final RegisterSantri registerSantri;
  private final LinkWali linkWali;
  private final Transactions transactions;

  /// A row and the secrets its account begins with.
  private record Ready(SantriRow row, Begun begun) {}

  TakeIn(
      FirstSecrets firstSecrets,
      RegisterSantri registerSantri,
      LinkWali linkWali,
      Transactions transactions) {
    this.firstSecrets = firstSecrets;
    this.registerSantri = registerSantri;
    this.linkWali = linkWali;
    this.transactions = transactions;
  }

  /// Hashes first and stores after: the transaction is open for as long as the database works.
  Uni<List<NewLogin>> all(List<SantriRow> rows, Map<String, Person> known, Caller caller) {
    return sideBySide(rows, row -> firstSecrets.temporary().map(begun -> new Ready(row, begun)))
        .map(TakeIn::inOneOrder)
        .flatMap(ready -> transactions.run(tx -> store(tx, ready, known, caller)))
        .map(made -> made.stream().sorted(Comparator.comparingInt(NewLogin::row)).toList());
  }

  /// Two imports at once that share some NIS wait for each other in one direction only.
  private static List<Ready> inOneOrder(List<Ready> ready) {
    return ready.stream().sorted(Comparator.comparing(one -> one.row().username())).toList();
  }

  private Uni<List<NewLogin>> store(
      Tx tx, List<Ready> ready, Map<String, Person> known, Caller caller) {
    return sideBySide(ready, one -> store(tx, one, known, caller))
        .call(made -> tx.tell(entry(caller, made.size())));
  }

  private Uni<NewLogin> store(Tx tx, Ready ready, Map<String, Person> known, Caller caller) {
    var row = ready.row();
    var begun = ready.begun();
    return registerSantri
        .register(tx, caller, row.particulars(), new UserId(Uuid7.next()), begun.hashes())
        .onFailure(TakeIn::isNisTaken)
        .transform(taken -> BadSheet.wrongRows(List.of(RowError.nisTaken(row))))
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

  private static <A, B> Uni<List<B>> sideBySide(List<A> items, Function<A, Uni<? extends B>> work) {
    return Multi.createFrom()
        .iterable(items)
        .onItem()
        .transformToUni(work)
        .merge(SIDE_BY_SIDE)
        .collect()
        .asList();
  }

  private static boolean isNisTaken(Throwable fault) {
    return fault instanceof Problem problem && problem.code().equals("nis_taken");
  }

  private static AuditRecorded entry(Caller caller, int rows) {
    return caller.audit(
        "santri.imported", "import", Uuid7.next(), null, null, Map.of(), Map.of("rows", rows));
  }
}
