package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// How an outcome looks over HTTP, the first time and every time after.
@ApplicationScoped
public class SaleReplies {
  private final RoutingContext routing;

  SaleReplies(RoutingContext routing) {
    this.routing = routing;
  }

  /// `status` is that of a sale that was paid.
  Response of(SaleOutcome outcome, int status) {
    return switch (outcome) {
      case SaleOutcome.Sold sold -> {
        mark(sold);
        yield Response.status(status).entity(SaleAnswer.of(sold.sale())).build();
      }
      case SaleOutcome.Refused refused -> throw problem(refused);
      case SaleOutcome.Open open -> OpenAnswer.of(open.id());
    };
  }

  /// A replayed refusal is the first one again, down to the request it names.
  public Problem problem(SaleOutcome.Refused refused) {
    mark(refused.replayed());
    var problem = RefusalProblems.of(refused.refusal());
    return refused.replayed()
        ? problem.with("requestId", refused.sale().asker().requestId())
        : problem;
  }

  public void mark(SaleOutcome.Sold sold) {
    mark(sold.replayed());
  }

  private void mark(boolean replayed) {
    if (replayed) {
      routing.response().putHeader(IdempotencyKey.REPLAYED, "true");
    }
  }
}
