/// A picture as it was sent, made into a portrait as it is kept: bytes in, bytes out.
@NullMarked
package id.jarinabi.saku.identity.photo.picture;

import org.jspecify.annotations.NullMarked;
