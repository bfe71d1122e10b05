/// The committed contracts are those of the services as they were built.
@NullMarked
package id.jarinabi.saku.e2e.contract;

import org.jspecify.annotations.NullMarked;
