/// Programs that run beside the launcher and the tests: started, watched, signalled, never
/// forgotten.
@NullMarked
package id.jarinabi.saku.devstack.process;

import org.jspecify.annotations.NullMarked;
