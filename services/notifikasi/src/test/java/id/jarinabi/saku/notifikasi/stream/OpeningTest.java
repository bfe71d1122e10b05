package id.jarinabi.saku.notifikasi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpeningTest {
  @Inject OpenStreams streams;

  /// With it the answer begins: a browser waits for a first byte before it calls a stream open.
  @Test
  void the_heart_beats_as_soon_as_a_stream_is_opened() {
    var ticket =
        new Ticket(
            new UserId(Uuid7.next()), Role.WALI, Instant.now(), Instant.now().plusSeconds(60));

    var client =
        streams
            .open(ticket, 0, false, () -> {})
            .subscribe()
            .withSubscriber(AssertSubscriber.<OutboundSseEvent>create(1));

    assertThat(client.getItems()).singleElement().matches(beat -> "".equals(beat.getComment()));
    client.cancel();
  }
}
