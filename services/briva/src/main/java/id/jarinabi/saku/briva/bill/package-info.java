/// The bills that stand at the bank, from their making to their end.
@NullMarked
package id.jarinabi.saku.briva.bill;

import org.jspecify.annotations.NullMarked;
