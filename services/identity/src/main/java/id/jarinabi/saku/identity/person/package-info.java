/// The accounts, as the other packages of identity know them.
@NullMarked
package id.jarinabi.saku.identity.person;

import org.jspecify.annotations.NullMarked;
