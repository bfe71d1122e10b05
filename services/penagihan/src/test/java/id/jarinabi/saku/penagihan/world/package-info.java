/// The neighbours of penagihan, as it meets them over HTTP, and the people who come to it.
@NullMarked
package id.jarinabi.saku.penagihan.world;

import org.jspecify.annotations.NullMarked;
