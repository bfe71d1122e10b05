package id.jarinabi.saku.notifikasi.stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.notifikasi.inbox.Notification;
import id.jarinabi.saku.notifikasi.inbox.Numbered;
import id.jarinabi.saku.notifikasi.notice.NoticeType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What one stream holds for a client that does not take it.
class StreamBoundsTest {
  private static final int PAGE = 20;

  private final List<OutboundSseEvent> taken = new ArrayList<>();
  private @Nullable Stream stream;
  private Flow.@Nullable Subscription demand;
  private boolean hungUp;
  private boolean over;

  @Test
  void of_a_thousand_signals_a_client_that_takes_nothing_gets_one() {
    var one = open();
    for (int i = 0; i < 1_000; i++) {
      one.signal("balance", Uuid7.next());
    }

    takes(Long.MAX_VALUE);

    assertThat(taken).extracting(OutboundSseEvent::getName).containsExactly("refresh");
  }

  @Test
  void of_many_signals_of_one_thing_one_is_told() {
    var one = open();
    var santri = Uuid7.next();
    for (int i = 0; i < 50; i++) {
      one.signal("balance", santri);
    }
    one.signal("limits", santri);

    takes(Long.MAX_VALUE);

    assertThat(taken).extracting(OutboundSseEvent::getName).containsExactly("balance", "limits");
  }

  @Test
  void the_next_page_is_read_when_the_last_one_was_taken() {
    var one = open();
    assertThat(one.beginsReading()).isTrue();
    assertThat(one.beginsReading()).isFalse();

    one.take(rows(1), true);
    takes(PAGE - 1);
    assertThat(one.beginsReading()).isFalse();
    takes(1);

    assertThat(one.beginsReading()).isTrue();
    assertThat(one.cursor()).isEqualTo(PAGE);
    assertThat(taken)
        .extracting(OutboundSseEvent::getId)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, PAGE).mapToObj(Long::toString).toList());
  }

  @Test
  void what_could_not_be_read_is_read_again() {
    var one = open();
    assertThat(one.beginsReading()).isTrue();
    one.missed();

    assertThat(one.beginsReading()).isTrue();
  }

  @Test
  void a_client_that_listens_is_told_why_it_ends_and_any_other_is_left() {
    takesFrom(open(), 5).end(StreamEnd.TOKEN_EXPIRED);
    assertThat(taken).extracting(OutboundSseEvent::getName).containsExactly("end");
    assertThat(over).isTrue();
    assertThat(hungUp).isFalse();

    open().end(StreamEnd.TOKEN_EXPIRED);
    assertThat(hungUp).isTrue();
  }

  @Test
  void a_heart_beats_for_a_client_that_hears_nothing_else() {
    takesFrom(open(), 1).beat();
    assertThat(taken).hasSize(1);
    assertThat(taken.getFirst().getName()).isNull();
  }

  private Stream takesFrom(Stream from, int count) {
    takes(count);
    return from;
  }

  private void takes(long count) {
    requireNonNull(demand).request(count);
  }

  private Stream open() {
    var ticket =
        new Ticket(
            new UserId(Uuid7.next()), Role.WALI, Instant.EPOCH, Instant.now().plusSeconds(9));
    var events = new StreamEvents(JsonMapper.builder().addModule(new JavaTimeModule()).build());
    Multi.createFrom()
        .<OutboundSseEvent>emitter(
            client -> {
              var opened = new Stream(ticket, 0, events, client, () -> hungUp = true);
              client.onRequest(ignored -> opened.send());
              stream = opened;
            },
            BackPressureStrategy.BUFFER)
        .subscribe()
        .withSubscriber(new Client());
    return requireNonNull(stream);
  }

  private static List<Numbered> rows(long first) {
    return LongStream.range(first, first + PAGE)
        .mapToObj(
            number ->
                new Numbered(
                    number,
                    new Notification(
                        Uuid7.next(),
                        NoticeType.PURCHASE,
                        "t",
                        "b",
                        "/wali",
                        Uuid7.next(),
                        OffsetDateTime.parse("2026-11-23T10:00:00+07:00"),
                        null)))
        .toList();
  }

  private final class Client implements Flow.Subscriber<OutboundSseEvent> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      demand = subscription;
    }

    @Override
    public void onNext(OutboundSseEvent event) {
      taken.add(event);
    }

    @Override
    public void onError(Throwable fault) {
      throw new IllegalStateException(fault);
    }

    @Override
    public void onComplete() {
      over = true;
    }
  }
}
