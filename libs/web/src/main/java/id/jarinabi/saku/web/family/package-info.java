/// Which santri are whose children: what a wali may look at.
@NullMarked
package id.jarinabi.saku.web.family;

import org.jspecify.annotations.NullMarked;
