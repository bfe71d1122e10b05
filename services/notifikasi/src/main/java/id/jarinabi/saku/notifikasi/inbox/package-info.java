/// What a person was told: their list, read and unread, and the care for what is old.
@NullMarked
package id.jarinabi.saku.notifikasi.inbox;

import org.jspecify.annotations.NullMarked;
