/// Telling and listening: the outbox, its relay, the inbox. The only code that touches Kafka.
@NullMarked
package id.jarinabi.saku.outbox;

import org.jspecify.annotations.NullMarked;
