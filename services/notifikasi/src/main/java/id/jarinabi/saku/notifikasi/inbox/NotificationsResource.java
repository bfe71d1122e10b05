package id.jarinabi.saku.notifikasi.inbox;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.stream.Bell;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

@Cancellable(false)
@Path("/api/notifikasi/notifications")
@RolesAllowed({
  Role.WALI_NAME,
  Role.SANTRI_NAME,
  Role.ADMIN_UNIT_NAME,
  Role.ADMIN_KEUANGAN_NAME,
  Role.BENDAHARA_NAME,
  Role.PENGURUS_NAME
})
class NotificationsResource {
  private final CurrentCaller caller;
  private final Notifications notifications;
  private final Bell bell;

  NotificationsResource(CurrentCaller caller, Notifications notifications, Bell bell) {
    this.caller = caller;
    this.notifications = notifications;
    this.bell = bell;
  }

  @GET
  public Uni<NotificationPage> list(
      @QueryParam("unread") @Nullable String unread, @BeanParam PageQuery page) {
    return notifications.list(caller.get(), flag(unread), page);
  }

  @POST
  @Path("{id}/read")
  public Uni<ReadAnswer> read(@PathParam("id") UUID id) {
    var who = caller.get();
    return notifications.read(who, id).invoke(() -> refreshOtherScreens(who));
  }

  @POST
  @Path("read-all")
  public Uni<UnreadCount> readAll() {
    var who = caller.get();
    return notifications.readAll(who).invoke(() -> refreshOtherScreens(who));
  }

  private void refreshOtherScreens(Caller who) {
    var rings = new Rings();
    rings.signal(List.of(who.userId()), "inbox", who.userId().value());
    bell.ring(rings);
  }

  private static @Nullable Boolean flag(@Nullable String unread) {
    return switch (unread) {
      case null -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("unread", "invalid", "Isi dengan true atau false.");
    };
  }
}
