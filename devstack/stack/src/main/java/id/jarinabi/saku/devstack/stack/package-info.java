/// The whole of Saku Santri as processes on one machine: for people who try it, and for tests.
@NullMarked
package id.jarinabi.saku.devstack.stack;

import org.jspecify.annotations.NullMarked;
