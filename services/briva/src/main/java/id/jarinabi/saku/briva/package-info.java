/// Speaks with the bank: bills that can be paid at it, and the money that comes of them.
@NullMarked
package id.jarinabi.saku.briva;

import org.jspecify.annotations.NullMarked;
