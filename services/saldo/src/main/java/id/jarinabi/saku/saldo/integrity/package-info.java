/// Recomputes everything from the mutations and names what does not agree.
@NullMarked
package id.jarinabi.saku.saldo.integrity;

import org.jspecify.annotations.NullMarked;
