package id.jarinabi.saku.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Thousands of bodies that were right once: whatever comes of them, none is our fault and the
/// books agree. Only with `-Dsaku.full=true`; `-Dsaku.seed=n` for others.
class MangledInputTest {
  private static final int TIMES = 400;
  private static final int AT_ONCE = 16;
  private static final long SEED = Long.getLong("saku.seed", 1);

  @TestFactory
  Stream<DynamicTest> no_mangled_body_is_our_fault() {
    if (!Boolean.getBoolean("saku.full")) {
      return Stream.empty();
    }
    var pondok = Pondok.get();
    var home = new Household(pondok);
    home.put("otherWali", pondok.newWali().get("/api/identity/me").id().toString());
    var cast = new Cast(pondok, home);
    return RoleTable.rows().stream()
        .filter(row -> !row.body().isEmpty() && !row.isUpload())
        .map(row -> dynamicTest(row.endpoint() + ", seed " + SEED, () -> check(row, cast, home)));
  }

  private static void check(Row row, Cast cast, Household home) {
    var mangler = new Mangler(SEED);
    var wrong = new ArrayList<String>();
    for (int sent = 0; sent < TIMES; sent += AT_ONCE) {
      AtOnce.all(
              IntStream.range(0, AT_ONCE)
                  .mapToObj(i -> mangler.mangle(cast.fill(row.caller(), home.fill(row.body()))))
                  .<Callable<Answer>>map(body -> () -> send(row, body, cast, home))
                  .toList())
          .stream()
          .filter(answer -> answer.status() >= 500 && answer.status() != 503)
          .forEach(answer -> wrong.add(answer.toString()));
    }
    assertThat(wrong).isEmpty();
    Pondok.get().booksAgree();
  }

  private static Answer send(Row row, String body, Cast cast, Household home) {
    return cast.send(
        row.caller(), row.method(), home.fill(row.boundPath() + row.query()), body, row.headers());
  }
}
