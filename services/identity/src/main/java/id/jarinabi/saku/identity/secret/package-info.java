/// Passwords, PINs and tokens: how they are made, hashed and compared, never how they are used.
@NullMarked
package id.jarinabi.saku.identity.secret;

import org.jspecify.annotations.NullMarked;
