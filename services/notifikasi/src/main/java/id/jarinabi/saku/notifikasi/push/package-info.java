/// Web Push by the standards alone: RFC 8030 (delivery), 8291 (encryption), 8292 (VAPID). A push
/// is a hint to look; the inbox is the truth.
@NullMarked
package id.jarinabi.saku.notifikasi.push;

import org.jspecify.annotations.NullMarked;
