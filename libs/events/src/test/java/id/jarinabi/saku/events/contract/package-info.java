/// Holds the events to what was promised of them in `contracts/`.
@NullMarked
package id.jarinabi.saku.events.contract;

import org.jspecify.annotations.NullMarked;
