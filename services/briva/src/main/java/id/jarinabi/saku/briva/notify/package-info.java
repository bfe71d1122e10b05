/// The calls that the bank makes to us, verified before anything is read.
@NullMarked
package id.jarinabi.saku.briva.notify;

import org.jspecify.annotations.NullMarked;
