/// Money at the bank: booked once, told once, and never dropped.
@NullMarked
package id.jarinabi.saku.briva.payment;

import org.jspecify.annotations.NullMarked;
