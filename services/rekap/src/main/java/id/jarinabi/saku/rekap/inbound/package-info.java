/// What rekap hears; it is fed by nothing else.
@NullMarked
package id.jarinabi.saku.rekap.inbound;

import org.jspecify.annotations.NullMarked;
