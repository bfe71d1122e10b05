/// Whom saldo listens to: one class per neighbour.
@NullMarked
package id.jarinabi.saku.saldo.inbound;

import org.jspecify.annotations.NullMarked;
