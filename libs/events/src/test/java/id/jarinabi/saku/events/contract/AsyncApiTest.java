package id.jarinabi.saku.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.jarinabi.saku.events.EventCatalog;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  @Test
  void the_committed_document_tells_the_catalogue_of_today() {
    CommittedContracts.hold("asyncapi.yaml", AsyncApi.document());
  }

  @Test
  void every_event_is_a_message_on_the_channel_of_its_topic() throws JsonProcessingException {
    var channels = parsed().path("channels");

    assertThat(EventCatalog.entries())
        .allSatisfy(
            entry ->
                assertThat(channels.path(entry.topic()).path("messages").has(entry.type()))
                    .isTrue());
  }

  @Test
  void every_reference_leads_somewhere() throws JsonProcessingException {
    var document = parsed();

    assertThat(document.findValuesAsText("$ref"))
        .hasSizeGreaterThan(EventCatalog.entries().size())
        .allSatisfy(
            target -> {
              if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(CommittedContracts.folder().resolve(target)).matches(Files::exists);
              }
            });
  }

  private static JsonNode parsed() throws JsonProcessingException {
    return new YAMLMapper().readTree(AsyncApi.document());
  }
}
