/// What was sold, to whoever may see it.
@NullMarked
package id.jarinabi.saku.pos.history;

import org.jspecify.annotations.NullMarked;
