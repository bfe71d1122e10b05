/// Reads a picture that anybody may have made and draws a small JPEG of our own from it, in Java
/// alone: a native image carries no AWT, and a service of 64 MiB cannot hold sixteen million
/// pixels. So each reader shrinks while it reads.
@NullMarked
package id.jarinabi.saku.identity.photo.picture;

import org.jspecify.annotations.NullMarked;
