package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.caller.RequestIds;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/// The source of the running request.
@RequestScoped
public class CurrentSource {
  private final CurrentCaller caller;
  private final RoutingContext routing;

  CurrentSource(CurrentCaller caller, RoutingContext routing) {
    this.caller = caller;
    this.routing = routing;
  }

  public RequestSource get() {
    return new RequestSource(caller.address(), RequestIds.of(routing));
  }
}
