/// Whom briva listens to: one class per neighbour.
@NullMarked
package id.jarinabi.saku.briva.inbound;

import org.jspecify.annotations.NullMarked;
