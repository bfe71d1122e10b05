/// How a claim ends: paid under two PINs, rejected, cancelled; and the cash received.
@NullMarked
package id.jarinabi.saku.penagihan.settle;

import org.jspecify.annotations.NullMarked;
