@NullMarked
package id.jarinabi.saku.identity.santri;

import org.jspecify.annotations.NullMarked;
