/// Money that came in, by its way in.
@NullMarked
package id.jarinabi.saku.rekap.topup;

import org.jspecify.annotations.NullMarked;
