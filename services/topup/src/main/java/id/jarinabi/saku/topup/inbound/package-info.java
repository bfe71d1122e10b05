/// Whom topup listens to: one class per neighbour.
@NullMarked
package id.jarinabi.saku.topup.inbound;

import org.jspecify.annotations.NullMarked;
