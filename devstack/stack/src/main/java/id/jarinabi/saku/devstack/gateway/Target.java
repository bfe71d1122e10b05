package id.jarinabi.saku.devstack.gateway;

/// What a request is for.
sealed interface Target {

  record Service(Route route) implements Target {}

  record Page(String path) implements Target {}

  record Refused(GatewayProblem why) implements Target {}
}
