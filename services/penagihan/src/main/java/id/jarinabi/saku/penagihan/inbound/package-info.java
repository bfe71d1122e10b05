/// Whom penagihan listens to: one class per neighbour.
@NullMarked
package id.jarinabi.saku.penagihan.inbound;

import org.jspecify.annotations.NullMarked;
