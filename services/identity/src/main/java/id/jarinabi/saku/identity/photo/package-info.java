/// A santri's photo, taken in from anywhere and kept as a JPEG of our own making.
@NullMarked
package id.jarinabi.saku.identity.photo;

import org.jspecify.annotations.NullMarked;
