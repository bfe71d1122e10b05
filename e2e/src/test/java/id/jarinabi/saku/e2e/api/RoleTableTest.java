package id.jarinabi.saku.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every endpoint of the served OpenAPI is called as every role, anonymously, and as the right
/// role on what exists but is another's. An endpoint without a row in `role-table.csv`, or a row
/// without an endpoint, fails the build. The codes are those of the contract.
class RoleTableTest {
  private static final List<Household> HOMES = new ArrayList<>();
  private final Pondok pondok = Pondok.get();
  private final Map<String, Operation> served = Served.operations(pondok);

  @AfterAll
  static void nothing_is_left_open() {
    HOMES.forEach(Household::close);
  }

  @Test
  void every_endpoint_stands_in_the_table_and_the_table_holds_no_other() {
    var rows =
        RoleTable.rows().stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));

    assertThat((Collection<String>) rows).containsExactlyElementsOf(served.keySet());
  }

  @TestFactory
  Stream<DynamicTest> each_role_is_answered_as_the_table_says() {
    var own = new Household(pondok);
    var cast = new Cast(pondok, own);
    var another = new Household(pondok);
    own.put("otherWali", pondok.newWali().get("/api/identity/me").id().toString());
    another.put("account", pondok.newPengurus().get("/api/identity/me").id().toString());
    HOMES.addAll(List.of(own, another));
    return RoleTable.rows().stream()
        .map(row -> dynamicTest(row.endpoint(), () -> check(row, cast, own, another)));
  }

  private void check(Row row, Cast cast, Household own, Household another) {
    var wrong = new ArrayList<String>();
    row.own().forEach((role, code) -> compare(wrong, row, cast, role, own, code, ""));
    row.foreign()
        .forEach((role, code) -> compare(wrong, row, cast, role, another, code, "another's: "));
    assertThat(wrong).isEmpty();
  }

  private void compare(
      List<String> wrong, Row row, Cast cast, String role, Household home, int code, String whose) {
    var path = home.fill(row.boundPath() + row.query());
    var body = row.sent(text -> cast.fill(role, home.fill(text)));
    var answer = cast.send(role, row.method(), path, body, row.headers());
    if (answer.status() != code) {
      wrong.add("%s%s: expected %d, was %s".formatted(whose, role, code, answer));
    } else if (code >= 400 && !isTold(answer, role)) {
      wrong.add("%s%s: badly told, %s".formatted(whose, role, answer));
    } else if (code < 300 && !described(row, code)) {
      wrong.add("%s%s: %d stands not in the OpenAPI".formatted(whose, role, code));
    }
  }

  private boolean described(Row row, int code) {
    var operation = served.get(row.endpoint());
    return operation == null || operation.answers(code);
  }

  private static boolean isTold(Answer answer, String role) {
    return answer.isProblem()
        && switch (answer.status()) {
          case 401 -> !answer.code().isEmpty();
          case 403 ->
              answer
                  .code()
                  .equals(role.equals(Cast.NEWCOMER) ? "password_change_required" : "forbidden");
          default -> true;
        };
  }
}
