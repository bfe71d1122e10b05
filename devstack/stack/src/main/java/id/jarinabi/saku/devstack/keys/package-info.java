/// The keys of one installation: made once, in files that only their owner reads.
@NullMarked
package id.jarinabi.saku.devstack.keys;

import org.jspecify.annotations.NullMarked;
