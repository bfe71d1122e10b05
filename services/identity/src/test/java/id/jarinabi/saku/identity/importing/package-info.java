@NullMarked
package id.jarinabi.saku.identity.importing;

import org.jspecify.annotations.NullMarked;
