package id.jarinabi.saku.notifikasi.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.notifikasi.notice.NoticeType;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends what is due, a few at once: right after the commit, and every few seconds for what was
/// put off, held back by quiet hours or left by a pod that died.
@ApplicationScoped
public class PushSender {
  private static final int BATCH = 16;
  private static final int TRIES = 6;
  private static final Duration TTL = Duration.ofDays(1);
  private static final Duration SHORT_TTL = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Pushes pushes;
  private final PushHosts hosts;
  private final PushClient client;
  private final Vapid vapid;
  private final ObjectMapper json;
  private final Duration firstPause;
  private final AtomicInteger wanted = new AtomicInteger();

  PushSender(
      Pushes pushes,
      PushHosts hosts,
      PushClient client,
      Vapid vapid,
      ObjectMapper json,
      @ConfigProperty(name = "saku.push.first-pause", defaultValue = "PT5S") Duration firstPause) {
    this.pushes = pushes;
    this.hosts = hosts;
    this.client = client;
    this.vapid = vapid;
    this.json = json;
    this.firstPause = firstPause;
  }

  @Scheduled(every = "${saku.push.look-every:5s}")
  void look() {
    wake();
  }

  /// There may be something to send. Cheap, never fails, may be called too often.
  public void wake() {
    if (wanted.getAndIncrement() == 0) {
      sendUntilEmpty();
    }
  }

  private void sendUntilEmpty() {
    int seen = wanted.get();
    pushes
        .take(BATCH)
        .flatMap(this::sendAll)
        .subscribe()
        .with(
            taken -> {
              if (taken > 0 || !wanted.compareAndSet(seen, 0)) {
                sendUntilEmpty();
              }
            },
            fault -> {
              Log.warnf("pushes are sent later: %s", fault.getMessage());
              wanted.set(0);
            });
  }

  private Uni<Integer> sendAll(List<DuePush> due) {
    return Multi.createFrom()
        .iterable(due)
        .onItem()
        .transformToUniAndMerge(this::send)
        .collect()
        .last()
        .replaceWith(due.size());
  }

  private Uni<Void> send(DuePush push) {
    var endpoint = hosts.parse(push.endpoint());
    if (endpoint.isEmpty()) {
      return pushes.gone(push.subscription());
    }
    boolean urgent = push.notification().type() == NoticeType.PAYMENT_REQUESTED;
    return client
        .send(
            endpoint.get(),
            vapid.authorization(endpoint.get()),
            urgent ? SHORT_TTL : TTL,
            urgent ? "high" : "normal",
            SealMessage.forBrowser(push.keys(), text(push)))
        .flatMap(answer -> after(push, answer))
        .onFailure()
        .recoverWithUni(fault -> afterFault(push, fault));
  }

  private Uni<Void> after(DuePush push, PushClient.Answer answer) {
    int status = answer.status();
    if (status == 404 || status == 410) {
      return pushes.gone(push.subscription());
    }
    if (status == 429 || status >= 500) {
      return again(push, answer.retryAfter(), "status " + status);
    }
    if (status >= 300) {
      Log.warnf("a push service refused a push: %d", status);
    }
    return pushes.done(push);
  }

  private Uni<Void> afterFault(DuePush push, Throwable fault) {
    return fault instanceof PushClient.NotPublic
        ? pushes.gone(push.subscription())
        : again(push, Duration.ZERO, String.valueOf(fault.getMessage()));
  }

  /// 5 s, 25 s, 2 min, 10 min, 52 min, or what the service asks for; then the inbox must do.
  private Uni<Void> again(DuePush push, Duration asked, String why) {
    if (push.tries() >= TRIES) {
      Log.infof("a push is given up: %s", why);
      return pushes.done(push);
    }
    var pause = firstPause.multipliedBy((long) Math.pow(5, push.tries() - 1));
    var longer = pause.compareTo(asked) < 0 ? asked : pause;
    return pushes.later(push, longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE);
  }

  private byte[] text(DuePush push) {
    try {
      return json.writeValueAsBytes(push.notification());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
