/// Takes events into the read models.
@NullMarked
package id.jarinabi.saku.rekap.books;

import org.jspecify.annotations.NullMarked;
