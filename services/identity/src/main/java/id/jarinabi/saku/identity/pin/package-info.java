/// Setting a PIN, and checking one without letting anybody guess it.
@NullMarked
package id.jarinabi.saku.identity.pin;

import org.jspecify.annotations.NullMarked;
