/// Whom identity listens to, one class per neighbour.
@NullMarked
package id.jarinabi.saku.identity.inbound;

import org.jspecify.annotations.NullMarked;
