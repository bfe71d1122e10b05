/// The bank's report of a day against our book.
@NullMarked
package id.jarinabi.saku.briva.reconciliation;

import org.jspecify.annotations.NullMarked;
