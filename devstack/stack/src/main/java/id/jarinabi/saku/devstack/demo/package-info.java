/// The life of a pondok that never was: accounts, wares, a lunch hour, sixty days of history. All
/// of it comes about through the public API, as if people had done it.
@NullMarked
package id.jarinabi.saku.devstack.demo;

import org.jspecify.annotations.NullMarked;
