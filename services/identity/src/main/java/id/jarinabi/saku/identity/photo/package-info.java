/// Photos of santri: who may set and see them, and where they lie.
@NullMarked
package id.jarinabi.saku.identity.photo;

import org.jspecify.annotations.NullMarked;
