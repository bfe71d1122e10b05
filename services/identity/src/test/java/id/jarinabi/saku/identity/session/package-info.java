@NullMarked
package id.jarinabi.saku.identity.session;

import org.jspecify.annotations.NullMarked;
