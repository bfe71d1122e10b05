/// The same key again gets the same answer again.
@NullMarked
package id.jarinabi.saku.web.idempotency;

import org.jspecify.annotations.NullMarked;
