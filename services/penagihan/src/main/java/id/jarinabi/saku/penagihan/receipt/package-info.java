/// The settlement receipt: a sheet of paper that two people answer for.
@NullMarked
package id.jarinabi.saku.penagihan.receipt;

import org.jspecify.annotations.NullMarked;
