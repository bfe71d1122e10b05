/// Every sale with its items.
@NullMarked
package id.jarinabi.saku.rekap.sale;

import org.jspecify.annotations.NullMarked;
