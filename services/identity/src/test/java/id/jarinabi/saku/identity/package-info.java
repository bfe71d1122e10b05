@NullMarked
package id.jarinabi.saku.identity;

import org.jspecify.annotations.NullMarked;
