/// What identity knows: who is a santri, whose wali somebody is, whether a PIN is right.
@NullMarked
package id.jarinabi.saku.topup.people;

import org.jspecify.annotations.NullMarked;
