/// What a service's tests stand on: the real PostgreSQL and the real Kafka, people with tokens, a
/// probe on the topics, and the rules of the house.
@NullMarked
package id.jarinabi.saku.testing;

import org.jspecify.annotations.NullMarked;
