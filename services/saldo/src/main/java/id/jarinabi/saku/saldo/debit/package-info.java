/// Money out: the debit of a purchase and the reversal of a top-up, answered at once.
@NullMarked
package id.jarinabi.saku.saldo.debit;

import org.jspecify.annotations.NullMarked;
