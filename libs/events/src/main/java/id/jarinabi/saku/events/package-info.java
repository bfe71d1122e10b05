/// What the services tell each other: one sealed interface per owning service, its records
/// written by hand. Their JSON Schemas and examples are generated into `contracts/events` and
/// held by a test.
@NullMarked
package id.jarinabi.saku.events;

import org.jspecify.annotations.NullMarked;
