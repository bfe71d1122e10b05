package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.penagihan.claim.ClaimLine;
import id.jarinabi.saku.penagihan.claim.PosPeer;
import id.jarinabi.saku.penagihan.claim.Recap;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// What a claim of these days would hold if it were made now.
@ApplicationScoped
class PreviewClaim {
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /// `amount` may be negative: then there is nothing to claim yet.
  record Preview(
      UnitId unitId,
      LocalDate from,
      LocalDate to,
      long amount,
      int transactionCount,
      List<Recap.ItemRecap> items,
      long discounts,
      List<ClaimLine> transactions) {}

  private final PosPeer pos;

  PreviewClaim(@RestClient PosPeer pos) {
    this.pos = pos;
  }

  Uni<Preview> run(Caller admin, @Nullable String from, @Nullable String to) {
    var days = ClaimDays.parse(from, to);
    var period = new PosPeer.Period(OwnUnit.of(admin), days.from(), days.to());
    return pos.preview(period)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .invoke(fault -> Log.warnf("pos gave no preview: %s", fault.getMessage()))
        .onFailure()
        .transform(fault -> Problem.temporarilyUnavailable())
        .map(answer -> preview(period, answer.lines()));
  }

  private static Preview preview(PosPeer.Period period, List<ClaimLine> lines) {
    var recap = Recap.of(lines);
    return new Preview(
        period.unitId(),
        period.from(),
        period.to(),
        lines.stream().mapToLong(ClaimLine::amount).sum(),
        (int) lines.stream().filter(line -> line.kind() == ClaimLine.Kind.SALE).count(),
        recap.items(),
        recap.discounts(),
        lines);
  }
}
