/// Open streams of server-sent events: who listens, what they have not heard yet, and the bell
/// that wakes them on every pod.
@NullMarked
package id.jarinabi.saku.notifikasi.stream;

import org.jspecify.annotations.NullMarked;
