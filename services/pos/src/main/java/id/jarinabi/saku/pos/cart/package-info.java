/// What a cart costs. Plain Java: no database, no framework.
@NullMarked
package id.jarinabi.saku.pos.cart;

import org.jspecify.annotations.NullMarked;
