/// A person's own PIN, asked for in their own session.
@NullMarked
package id.jarinabi.saku.web.pin;

import org.jspecify.annotations.NullMarked;
