/// The whole pondok on one page.
@NullMarked
package id.jarinabi.saku.rekap.dashboard;

import org.jspecify.annotations.NullMarked;
