@NullMarked
package id.jarinabi.saku.identity.card;

import org.jspecify.annotations.NullMarked;
