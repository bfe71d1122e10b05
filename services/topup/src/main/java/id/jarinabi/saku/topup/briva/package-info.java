/// Money from home through the bank: asked for by a wali, paid to a virtual account.
@NullMarked
package id.jarinabi.saku.topup.briva;

import org.jspecify.annotations.NullMarked;
