package id.jarinabi.saku.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

  @Test
  void every_event_that_can_be_told_has_exactly_one_entry() {
    var forms = EventCatalog.entries().stream().<Class<?>>map(EventCatalog.Entry::form).toList();

    assertThat(forms).containsExactlyInAnyOrderElementsOf(records(DomainEvent.class).toList());
  }

  @Test
  void every_event_travels_on_the_topic_of_the_service_that_tells_it() {
    assertThat(EventCatalog.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.type())
                    .matches("saku\\." + entry.topic() + "\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
  }

  @Test
  void events_of_one_owner_share_one_topic() {
    for (var owner : List.of(IdentityEvent.class, SaldoEvent.class, PosEvent.class)) {
      var topics =
          EventCatalog.entries().stream()
              .filter(entry -> owner.isAssignableFrom(entry.form()))
              .map(EventCatalog.Entry::topic)
              .distinct();

      assertThat(topics).as(owner.getSimpleName()).hasSize(1);
    }
  }

  @Test
  void no_two_events_share_a_name_on_the_wire() {
    assertThat(EventCatalog.entries()).extracting(EventCatalog.Entry::type).doesNotHaveDuplicates();
  }

  @Test
  void a_type_is_found_by_its_name_and_an_unknown_one_is_not() {
    assertThat(EventCatalog.ofType("saku.saldo.debited.v1"))
        .map(EventCatalog.Entry::form)
        .hasValue(SaldoEvent.SaldoDebited.class);
    assertThat(EventCatalog.ofType("saku.saldo.debited.v2")).isEmpty();
  }

  /// A sealed interface stands for all that it permits, however deep.
  private static Stream<Class<?>> records(Class<?> form) {
    return form.isSealed()
        ? Stream.of(form.getPermittedSubclasses()).flatMap(EventCatalogTest::records)
        : Stream.of(form);
  }

  @Test
  void a_body_that_is_no_event_is_an_io_exception() {
    assertThatThrownBy(
            () -> EventJson.read("{\"amount\":[".getBytes(UTF_8), TopupEvent.TopupPaid.class))
        .isInstanceOf(java.io.IOException.class);
  }
}
