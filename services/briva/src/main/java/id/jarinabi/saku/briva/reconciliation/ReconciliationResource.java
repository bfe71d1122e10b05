package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Day;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// What the bank reported against what was credited. A day is the bank's, in Jakarta.
@Cancellable(false)
@Path("/api/briva/reconciliation")
class ReconciliationResource {
  private final CurrentCaller caller;
  private final DayView dayView;
  private final CompareDay compareDay;
  private final DecideDifference decideDifference;

  ReconciliationResource(
      CurrentCaller caller,
      DayView dayView,
      CompareDay compareDay,
      DecideDifference decideDifference) {
    this.caller = caller;
    this.dayView = dayView;
    this.compareDay = compareDay;
    this.decideDifference = decideDifference;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<DayView.Day> day(@QueryParam("date") @Nullable String date) {
    return dayView.of(parsed(date));
  }

  /// Compares now; 503 when the bank gives no report.
  @POST
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<DayView.Day> compare(@QueryParam("date") @Nullable String date) {
    var day = parsed(date);
    return compareDay
        .run(day)
        .flatMap(
            done ->
                done
                    ? dayView.of(day)
                    : Uni.createFrom().failure(Problem.temporarilyUnavailable()));
  }

  @POST
  @Path("differences/{id}/decision")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Difference> decide(@PathParam("id") UUID id, @NotNull @Valid DecisionBody body) {
    return decideDifference.run(caller.get(), id, body);
  }

  /// Today when not said; what is to come has no report.
  private static LocalDate parsed(@Nullable String date) {
    var today = LocalDate.now(SnapTime.JAKARTA);
    var day = date == null ? today : Day.parse("date", date);
    if (day.isAfter(today)) {
      throw Problem.invalid("date", "out_of_range", "Tanggal di luar jangkauan.");
    }
    return day;
  }
}
