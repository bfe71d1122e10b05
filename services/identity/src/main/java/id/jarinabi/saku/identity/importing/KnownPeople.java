package id.jarinabi.saku.identity.importing;

import static java.util.stream.Collectors.toMap;

import id.jarinabi.saku.kernel.UserId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Who of the people that a file names has an account already.
@ApplicationScoped
class KnownPeople {
  private static final String KNOWN =
      """
      select username, id, role from users where username = any($1)
      union all
      select lower(nis), id, 'nis' from santri where lower(nis) = any($1)""";

  /// By username; what somebody is, and their account.
  record Person(UserId id, String role) {
    boolean isWali() {
      return role.equals("wali");
    }
  }

  private final Pool pool;

  KnownPeople(Pool pool) {
    this.pool = pool;
  }

  Uni<Map<String, Person>> among(List<SantriRow> rows) {
    var names =
        rows.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.username()), row.wali().stream()))
            .distinct()
            .toArray(String[]::new);
    return pool.preparedQuery(KNOWN).execute(Tuple.of(names)).map(KnownPeople::people);
  }

  /// A row that cannot be taken in because of who is there already, or who is not.
  static List<RowError> conflicts(List<SantriRow> rows, Map<String, Person> known) {
    return rows.stream().flatMap(row -> conflicts(row, known)).toList();
  }

  private static Stream<RowError> conflicts(SantriRow row, Map<String, Person> known) {
    var taken =
        known.containsKey(row.username())
            ? Stream.of(RowError.nisTaken(row))
            : Stream.<RowError>empty();
    var strangers =
        row
            .wali()
            .filter(wali -> Optional.ofNullable(known.get(wali)).filter(Person::isWali).isEmpty())
            .map(
                wali ->
                    new RowError(
                        row.number(),
                        Columns.WALI,
                        "wali_unknown",
                        "Belum ada akun wali dengan nama pengguna ini. Buat akunnya dahulu."))
            .stream();
    return Stream.concat(taken, strangers);
  }

  private static Map<String, Person> people(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .collect(
            toMap(
                row -> row.getString("username"),
                row -> new Person(new UserId(row.getUUID("id")), row.getString("role")),
                (account, santri) -> account));
  }
}
