package id.jarinabi.saku.devstack.gateway;

import java.nio.file.Path;
import java.util.Map;

/// How the gateway stands.
///
/// @param port of 127.0.0.1; 0 for any free one
/// @param upstreams the port of each service that there is
/// @param pages the built frontend; where it is absent a page of our own is shown
/// @param demo whether that page lists the demo accounts
public record GatewayOptions(int port, Map<String, Integer> upstreams, Path pages, boolean demo) {}
