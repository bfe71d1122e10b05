package id.jarinabi.saku.e2e.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every endpoint of the served OpenAPI is sent what nobody should send: each is refused in the
/// contract's words, none of it is our fault, and nothing is stored. A call that is right, and
/// who may make it, stand in the role table; so a new endpoint is attacked by itself. Every kind
/// of attack is made in every run, on one endpoint or another; all of them on all in a full one.
class HostileInputTest {
  /// Where a text is compared with a secret, it is simply the wrong one, and counted. A payment
  /// request that is closed says so first. A dry run tells what is wrong instead of refusing it.
  private static final Map<String, Set<Integer>> ALSO =
      Map.of(
          "/api/identity/login", Set.of(401, 429),
          "/api/identity/me/password", Set.of(403, 429),
          "/api/identity/me/pin", Set.of(403, 429),
          "/api/identity/kiosk/session", Set.of(401, 404),
          "/api/pos/payment-requests/{id}/confirm", Set.of(409),
          "/api/identity/santri/import", Set.of(200));

  private static final int AT_ONCE = 16;
  private static final int ONE_IN = Boolean.getBoolean("saku.full") ? 1 : 4;

  private final Pondok pondok = Pondok.get();
  private Map<String, String> stored = Map.of();

  @TestFactory
  Stream<DynamicTest> nothing_hostile_is_stored_and_all_of_it_is_refused() {
    var home = new Household(pondok);
    home.put("otherWali", pondok.newWali().get("/api/identity/me").id().toString());
    home.close();
    var cast = new Cast(pondok, home);
    var served = Served.operations(pondok);
    nothing_is_under_way();
    var rows = RoleTable.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(
            index -> {
              var row = rows.get(index);
              return dynamicTest(
                  row.endpoint(),
                  () -> {
                    var operation = requireNonNull(served.get(row.endpoint()));
                    check(row, share(index, attacks(row, operation, cast, home)), cast);
                  });
            });
  }

  /// Another share for the next endpoint, so that no kind of attack is left out.
  private static List<Attack> share(int turn, List<Attack> attacks) {
    return IntStream.range(0, attacks.size())
        .filter(index -> (index + turn) % ONE_IN == 0)
        .mapToObj(attacks::get)
        .toList();
  }

  private void check(Row row, List<Attack> attacks, Cast cast) {
    var before = stored;
    var wrong = new ArrayList<String>();
    // Few uploads are worked on at a time; more than that is answered by 429.
    int atOnce = row.isUpload() ? 1 : AT_ONCE;
    for (int from = 0; from < attacks.size(); from += atOnce) {
      var some = attacks.subList(from, Math.min(from + atOnce, attacks.size()));
      AtOnce.all(
              some.stream()
                  .<Callable<Optional<String>>>map(attack -> () -> fault(row, attack, cast))
                  .toList())
          .forEach(fault -> fault.ifPresent(wrong::add));
    }
    stored = pondok.tables().digests();
    assertThat(wrong).isEmpty();
    assertThat(stored).isEqualTo(before);
  }

  private static Optional<String> fault(Row row, Attack attack, Cast cast) {
    var answer = send(row, attack, cast);
    boolean fine =
        attack.may().contains(answer.status()) && (answer.status() < 400 || answer.isProblem());
    return fine
        ? Optional.empty()
        : Optional.of(
            "%s: may be %s, was %s".formatted(attack.name(), attack.may(), shown(answer)));
  }

  private static List<Attack> attacks(Row row, Operation operation, Cast cast, Household home) {
    var path = home.fill(row.boundPath() + row.query());
    var body = row.sent(text -> cast.fill(row.caller(), home.fill(text)));
    var headers = row.headers();
    var attacks = new ArrayList<Attack>();
    new AddressAttacks(row, operation, home, body, headers).all().forEach(attacks::add);
    new HeaderAttacks(path, body, headers, operation, token(row, cast)).all().forEach(attacks::add);
    var also = ALSO.getOrDefault(row.path(), Set.of());
    if (body instanceof byte[] file) {
      new UploadAttacks(path, file, headers)
          .all()
          .forEach(attack -> attacks.add(orAlso(attack, UploadAttacks.REFUSED, also)));
    }
    if (body instanceof String json) {
      new BodyAttacks(path, json, headers).all().forEach(attacks::add);
      for (var attack : new FieldAttacks(path, json, headers, operation).all()) {
        attacks.add(orAlso(attack, Attack.REFUSED, also));
      }
    }
    return attacks;
  }

  private static Attack orAlso(Attack attack, Set<Integer> refused, Set<Integer> also) {
    return attack.may().equals(refused) ? attack.orAnswered(also) : attack;
  }

  private static String token(Row row, Cast cast) {
    return row.caller().equals(Cast.NOBODY) ? "" : cast.token(row.caller()).orElse("");
  }

  private static Answer send(Row row, Attack attack, Cast cast) {
    var sender = attack.headers().containsKey("Authorization") ? Cast.NOBODY : row.caller();
    return cast.send(sender, row.method(), attack.path(), attack.body(), attack.headers());
  }

  /// What the household's own doings set in motion has come to rest.
  private void nothing_is_under_way() {
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              var before = stored;
              stored = pondok.tables().digests();
              return stored.equals(before);
            });
  }

  private static String shown(Answer answer) {
    var text = answer.toString();
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
