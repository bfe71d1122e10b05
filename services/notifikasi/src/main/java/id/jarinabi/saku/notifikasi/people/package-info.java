/// Who there is, of whom they are the wali, and what they are called: as identity and pos tell.
@NullMarked
package id.jarinabi.saku.notifikasi.people;

import org.jspecify.annotations.NullMarked;
