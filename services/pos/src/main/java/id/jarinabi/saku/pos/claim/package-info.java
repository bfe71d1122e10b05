/// The sales a claim of penagihan holds: reserved, frozen, given back.
@NullMarked
package id.jarinabi.saku.pos.claim;

import org.jspecify.annotations.NullMarked;
