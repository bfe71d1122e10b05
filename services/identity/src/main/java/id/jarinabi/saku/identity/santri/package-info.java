/// The santri of the pondok and the wali linked to them.
@NullMarked
package id.jarinabi.saku.identity.santri;

import org.jspecify.annotations.NullMarked;
