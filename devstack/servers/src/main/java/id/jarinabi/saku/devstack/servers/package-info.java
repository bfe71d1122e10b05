/// A real PostgreSQL and a real Kafka as child processes, without Docker and without installing
/// anything.
@NullMarked
package id.jarinabi.saku.devstack.servers;

import org.jspecify.annotations.NullMarked;
