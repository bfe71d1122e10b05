/// The neighbours pos asks, and what their answers mean.
@NullMarked
package id.jarinabi.saku.pos.peer;

import org.jspecify.annotations.NullMarked;
