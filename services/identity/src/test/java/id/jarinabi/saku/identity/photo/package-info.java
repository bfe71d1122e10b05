@NullMarked
package id.jarinabi.saku.identity.photo;

import org.jspecify.annotations.NullMarked;
