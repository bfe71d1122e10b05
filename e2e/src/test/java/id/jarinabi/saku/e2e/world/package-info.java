/// The pondok these tests play in: real processes, and people who act through the public API.
@NullMarked
package id.jarinabi.saku.e2e.world;

import org.jspecify.annotations.NullMarked;
