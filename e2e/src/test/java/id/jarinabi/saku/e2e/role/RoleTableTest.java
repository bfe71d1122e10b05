package id.jarinabi.saku.e2e.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Pondok;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every endpoint of the served OpenAPI is called as every role, anonymously, and as the right
/// role on what exists but is another's. An endpoint without a row in `role-table.csv` fails
/// the build.
class RoleTableTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private final Pondok pondok = Pondok.get();

  @Test
  void every_endpoint_stands_in_the_table_and_the_table_holds_no_other() {
    var rows = rows().stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows).isEqualTo(served());
  }

  @TestFactory
  Stream<DynamicTest> each_role_is_answered_as_the_table_says() {
    var own = new Objects(pondok);
    var cast = new Cast(pondok, own);
    var another = new Objects(pondok);
    new Cast(pondok, another);
    return rows().stream()
        .map(row -> dynamicTest(row.endpoint(), () -> check(row, cast, own, another)));
  }

  private static void check(Row row, Cast cast, Objects own, Objects another) {
    var wrong = new ArrayList<String>();
    for (int i = 0; i < Cast.ROLES.size(); i++) {
      compare(wrong, row, cast, Cast.ROLES.get(i), own, row.own().get(i), "");
    }
    row.foreign()
        .forEach((role, code) -> compare(wrong, row, cast, role, another, code, "another's "));
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      List<String> wrong,
      Row row,
      Cast cast,
      String role,
      Objects objects,
      int code,
      String whose) {
    var path = row.path();
    for (var bound : row.bind().entrySet()) {
      path = path.replace("{" + bound.getKey() + "}", "{" + bound.getValue() + "}");
    }
    var body = row.body().isEmpty() ? null : objects.fill(row.body());
    var answer = cast.send(role, row.method(), objects.fill(path), body);
    if (answer.status() != code) {
      wrong.add("%s%s: expected %d, was %s".formatted(whose, role, code, answer));
    }
  }

  private Set<String> served() {
    var endpoints = new TreeSet<String>();
    for (var service : ServiceName.values()) {
      var document =
          pondok
              .http()
              .send(
                  "GET", "/api/" + service.id() + "/openapi.json", Optional.empty(), null, Map.of())
              .body();
      document
          .path("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .fieldNames()
                      .forEachRemaining(
                          method -> {
                            if (METHODS.contains(method)) {
                              endpoints.add(
                                  method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                            }
                          }));
    }
    return endpoints;
  }

  private static List<Row> rows() {
    try (var table = RoleTableTest.class.getResourceAsStream("/role-table.csv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
