/// Whom notifikasi listens to: one class per neighbour.
@NullMarked
package id.jarinabi.saku.notifikasi.inbound;

import org.jspecify.annotations.NullMarked;
