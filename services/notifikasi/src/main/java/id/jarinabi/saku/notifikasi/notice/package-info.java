/// What is worth telling in an event, and to whom.
@NullMarked
package id.jarinabi.saku.notifikasi.notice;

import org.jspecify.annotations.NullMarked;
