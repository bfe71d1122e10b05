/// The neighbours pos listens to.
@NullMarked
package id.jarinabi.saku.pos.inbound;

import org.jspecify.annotations.NullMarked;
