package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.notifikasi.inbox.Notifications;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.caller.RevokedTokens;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonNumber;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/notifikasi/stream")
class StreamResource {

  /// Who has missed more than this begins with the newest and reads the rest as a list.
  private static final long CATCH_UP = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CurrentCaller caller;
  private final JsonWebToken token;
  private final RoutingContext routing;
  private final Notifications notifications;
  private final OpenStreams streams;

  StreamResource(
      CurrentCaller caller,
      JsonWebToken token,
      RoutingContext routing,
      Notifications notifications,
      OpenStreams streams) {
    this.caller = caller;
    this.token = token;
    this.routing = routing;
    this.notifications = notifications;
    this.streams = streams;
  }

  /// On a thread that may wait: whoever has been answered misses nothing any more, so the head of
  /// the inbox is known before the answer begins.
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Role.PENGURUS_NAME
  })
  @APIResponse(
      responseCode = "200",
      description =
          "`notification` (with `id`, its data a Notification); `balance`, `limits`, `topup`,"
              + " `claim`, `payment-request`, `inbox` (data `{objectId}`): that thing has changed;"
              + " `refresh`: read everything anew; `end` (data `{reason}`): come back, with a new"
              + " token where the reason is the token's.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  public Multi<OutboundSseEvent> listen(@HeaderParam("Last-Event-ID") @Nullable String last) {
    var who = caller.get();
    var ticket =
        new Ticket(
            who.userId(), who.role(), issuedAt(), Instant.ofEpochSecond(token.getExpirationTime()));
    long head = head(who.userId());
    long seen = seen(last, head);
    boolean missedMore = head - seen > CATCH_UP;
    return streams.open(
        ticket, missedMore ? head - CATCH_UP : seen, missedMore, hangUp(routing.request()));
  }

  /// Closes the socket itself, past Vert.x, which closes a connection and its channel only behind
  /// all that is still to be sent: a client that takes nothing would keep it open for ever.
  private static Runnable hangUp(HttpServerRequest request) {
    var socket = ((ConnectionBase) request.connection()).channelHandlerContext();
    return () -> {
      var _ = socket.close();
    };
  }

  private long head(UserId user) {
    return notifications
        .head(user)
        .onFailure()
        .transform(fault -> Problem.temporarilyUnavailable())
        .await()
        .atMost(PATIENCE);
  }

  /// Whoever says nothing that is ours begins now.
  private static long seen(@Nullable String last, long head) {
    return last != null && last.matches("\\d{1,18}") ? Math.min(Long.parseLong(last), head) : head;
  }

  private Instant issuedAt() {
    return token.getClaim(RevokedTokens.ISSUED_AT_MILLIS) instanceof JsonNumber millis
        ? Instant.ofEpochMilli(millis.longValueExact())
        : Instant.ofEpochSecond(token.getIssuedAtTime());
  }
}
