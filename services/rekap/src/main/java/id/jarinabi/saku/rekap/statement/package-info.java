/// A santri's account: opening balance, every movement, closing balance.
@NullMarked
package id.jarinabi.saku.rekap.statement;

import org.jspecify.annotations.NullMarked;
