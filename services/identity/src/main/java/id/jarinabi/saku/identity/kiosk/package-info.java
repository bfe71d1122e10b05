/// Shared devices on which a santri without a phone looks at their money.
@NullMarked
package id.jarinabi.saku.identity.kiosk;

import org.jspecify.annotations.NullMarked;
