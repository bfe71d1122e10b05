/// What a unit sold: per day, item and cashier.
@NullMarked
package id.jarinabi.saku.rekap.unit;

import org.jspecify.annotations.NullMarked;
