/// Login, the tokens that follow from it, and their end.
@NullMarked
package id.jarinabi.saku.identity.session;

import org.jspecify.annotations.NullMarked;
