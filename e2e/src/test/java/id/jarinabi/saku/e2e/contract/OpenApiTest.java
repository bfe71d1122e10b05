package id.jarinabi.saku.e2e.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `contracts/openapi/<service>.json` says what the packaged service says. With
/// `-Dsaku.contracts.write=true` it is written anew.
class OpenApiTest {
  private static final String SWITCH = "saku.contracts.write";
  private static final Path ROOT = root();
  private static final Path COMMITTED = ROOT.resolve("contracts/openapi");
  private static final JsonMapper JSON = new JsonMapper();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);

  static List<String> services() throws IOException {
    try (var folders = Files.list(ROOT.resolve("services"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_committed_description_is_that_of_the_service_as_built(String service)
      throws IOException {
    var generated = generated(service);
    var committed = COMMITTED.resolve(service + ".json");
    if (Boolean.getBoolean(SWITCH) && !Differences.between(read(committed), generated).isEmpty()) {
      Files.createDirectories(COMMITTED);
      Files.writeString(committed, JSON.writer(PRETTY).writeValueAsString(generated) + "\n");
    }

    assertThat(Differences.between(read(committed), generated))
        .as("contracts/openapi/%s.json; if meant, build once with -D%s=true", service, SWITCH)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("services")
  void money_is_a_plain_integer_and_nothing_internal_is_described(String service)
      throws IOException {
    var generated = generated(service);

    assertThat(generated.findValuesAsText("format")).doesNotContain("int64");
    assertThat(generated.path("paths").fieldNames())
        .toIterable()
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/api/" + service + "/") || path.startsWith("/snap/"));
  }

  /// A generated client knows the answers by their schemas.
  @ParameterizedTest
  @MethodSource("services")
  void every_answer_that_has_a_body_says_what_it_looks_like(String service) throws IOException {
    assertThat(WordlessAnswers.of(generated(service))).isEmpty();
  }

  @Test
  void every_committed_description_belongs_to_a_service() throws IOException {
    var expected = services().stream().map(service -> service + ".json").toList();
    try (var files = Files.list(COMMITTED)) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(expected);
    }
  }

  private static JsonNode generated(String service) throws IOException {
    var file = ROOT.resolve("services/%s/target/openapi/%s.json".formatted(service, service));
    assertThat(file).as("written when the service is packaged").exists();
    return read(file);
  }

  private static JsonNode read(Path file) throws IOException {
    return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
  }

  private static Path root() {
    var place = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(place.resolve(".mvn"))) {
      place = requireNonNull(place.getParent(), "not inside the project");
    }
    return place;
  }
}
