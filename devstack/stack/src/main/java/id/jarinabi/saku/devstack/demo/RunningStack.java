package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import java.net.URI;
import java.time.ZoneId;

/// The stack that the demo's commands speak to.
///
/// @param gateway the address that browsers use
/// @param databaseOwner who may move the clock; only `demo history` does
/// @param zone the pesantren's, for its days
public record RunningStack(URI gateway, DatabaseOwner databaseOwner, ZoneId zone) {}
