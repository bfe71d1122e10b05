/// Claims as their readers see them, and the lines that are frozen in them.
@NullMarked
package id.jarinabi.saku.penagihan.claim;

import org.jspecify.annotations.NullMarked;
