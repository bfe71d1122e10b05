/// The SNAP BI protocol itself: signing, minifying, times, amounts and numbers. No framework, no
/// network.
@NullMarked
package id.jarinabi.saku.briva.snap;

import org.jspecify.annotations.NullMarked;
