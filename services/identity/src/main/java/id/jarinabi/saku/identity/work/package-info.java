/// Work that must not hold up an event loop, and how much of it there may be at once.
@NullMarked
package id.jarinabi.saku.identity.work;

import org.jspecify.annotations.NullMarked;
