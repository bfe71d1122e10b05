/// Units and their products: plain CRUD, told to whoever keeps a copy.
@NullMarked
package id.jarinabi.saku.pos.catalog;

import org.jspecify.annotations.NullMarked;
