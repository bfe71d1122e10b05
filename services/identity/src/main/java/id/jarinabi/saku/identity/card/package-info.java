/// A santri's card, and finding a santri by it.
@NullMarked
package id.jarinabi.saku.identity.card;

import org.jspecify.annotations.NullMarked;
