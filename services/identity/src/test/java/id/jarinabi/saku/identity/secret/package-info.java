@NullMarked
package id.jarinabi.saku.identity.secret;

import org.jspecify.annotations.NullMarked;
