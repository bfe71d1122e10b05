@NullMarked
package id.jarinabi.saku.identity.kiosk;

import org.jspecify.annotations.NullMarked;
