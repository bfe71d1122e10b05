package id.jarinabi.saku.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ResponseBodyExtractionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.jspecify.annotations.Nullable;

/// What stands at a place of an answer's JSON, written as REST Assured writes it: `code`,
/// `daily.limit`, `items[0].id`, `items.id` (of each), `items.size()`; null where there is nothing.
/// REST Assured's own paths compile a Groovy script each time, which was a seventh of all the work
/// of a module's tests; they stay where a closure chooses (`items.find { … }`).
public final class JsonAt extends TypeSafeDiagnosingMatcher<String> {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]()]+)(\\(\\))?|\\[(-?\\d+)]");

  private final String path;
  private final Matcher<?> expected;

  private JsonAt(String path, Matcher<?> expected) {
    this.path = path;
    this.expected = expected;
  }

  /// For `body(…)` of an answer.
  public static Matcher<String> at(String path, Matcher<?> expected) {
    return new JsonAt(path, expected);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public static <T> T at(ResponseBodyExtractionOptions answer, String path) {
    return (T) in(answer.asString(), path);
  }

  @Override
  protected boolean matchesSafely(String body, Description mismatch) {
    var found = in(body, path);
    if (expected.matches(found)) {
      return true;
    }
    expected.describeMismatch(found, mismatch);
    mismatch.appendText(" in " + body);
    return false;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(path + " ").appendDescriptionOf(expected);
  }

  private static @Nullable Object in(String body, String path) {
    try {
      Object here = MAPPER.readValue(body, Object.class);
      var steps = STEP.matcher(path);
      while (steps.find()) {
        here = step(here, steps.group(1), steps.group(2) != null, steps.group(3));
      }
      return here;
    } catch (JsonProcessingException none) {
      throw new AssertionError("no JSON: " + body, none);
    }
  }

  private static @Nullable Object step(
      @Nullable Object here, @Nullable String name, boolean call, @Nullable String index) {
    return switch (here) {
      case List<?> list when index != null -> item(list, Integer.parseInt(index));
      case List<?> list when call -> list.size();
      case List<?> list -> each(list, name);
      case Map<?, ?> map -> map.get(name);
      case null, default -> null;
    };
  }

  private static @Nullable Object item(List<?> list, int index) {
    int place = index < 0 ? list.size() + index : index;
    return place < list.size() ? list.get(place) : null;
  }

  private static List<@Nullable Object> each(List<?> list, @Nullable String name) {
    var found = new ArrayList<@Nullable Object>();
    list.forEach(one -> found.add(one instanceof Map<?, ?> map ? map.get(name) : null));
    return found;
  }
}
