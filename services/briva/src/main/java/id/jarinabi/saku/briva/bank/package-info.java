/// What a bank must be able to do for us, whichever it is.
@NullMarked
package id.jarinabi.saku.briva.bank;

import org.jspecify.annotations.NullMarked;
