/// A cashier's turn at a unit, from its opening to its closing, and the recap of what was sold in
/// it.
@NullMarked
package id.jarinabi.saku.pos.shift;

import org.jspecify.annotations.NullMarked;
