/// Crashes on purpose, for the tests of what a crash may not break.
@NullMarked
package id.jarinabi.saku.web.fault;

import org.jspecify.annotations.NullMarked;
