/// What finance has counted: the cash box, and the balance on the bank's statement.
@NullMarked
package id.jarinabi.saku.penagihan.count;

import org.jspecify.annotations.NullMarked;
