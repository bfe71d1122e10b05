/// What pos knows of santri and wali without asking.
@NullMarked
package id.jarinabi.saku.pos.santri;

import org.jspecify.annotations.NullMarked;
