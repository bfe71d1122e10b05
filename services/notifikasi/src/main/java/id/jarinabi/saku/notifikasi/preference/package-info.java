/// What wakes whose devices, and when.
@NullMarked
package id.jarinabi.saku.notifikasi.preference;

import org.jspecify.annotations.NullMarked;
