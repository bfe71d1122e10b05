@NullMarked
package id.jarinabi.saku.identity.pin;

import org.jspecify.annotations.NullMarked;
