/// Objections of finance to single lines of a claim, with their history.
@NullMarked
package id.jarinabi.saku.penagihan.dispute;

import org.jspecify.annotations.NullMarked;
