package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// What the bank has said and we could not make use of: contradictions and unreadable notes.
@Cancellable(false)
@Path("/api/briva/held-messages")
class HeldMessagesResource {
  private static final String PAGE =
      """
      select * from bank_messages
      where outcome in ('QUARANTINED', 'UNREADABLE') and kind <> 'INQUIRY'
        and (received_at, id) < ($1, $2)
      order by received_at desc, id desc limit $3""";

  private final Pool pool;

  /// `body` as the bank sent it; `times` counts how often.
  record HeldMessage(
      UUID id,
      String provider,
      String externalId,
      OffsetDateTime receivedAt,
      String outcome,
      @Nullable String reason,
      int times,
      String body) {

    static HeldMessage of(Row row) {
      return new HeldMessage(
          row.getUUID("id"),
          row.getString("provider"),
          row.getString("external_id"),
          row.getOffsetDateTime("received_at"),
          row.getString("outcome"),
          row.getString("reason"),
          row.getInteger("times"),
          row.getBuffer("body").toString(StandardCharsets.UTF_8));
    }
  }

  HeldMessagesResource(Pool pool) {
    this.pool = pool;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<HeldMessage>> list(@BeanParam PageQuery page) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(page.after().at(), page.after().id(), page.limit() + 1))
        .map(
            rows ->
                Page.of(
                    StreamSupport.stream(rows.spliterator(), false).map(HeldMessage::of).toList(),
                    page.limit(),
                    last -> new Cursor(last.receivedAt(), last.id())));
  }
}
