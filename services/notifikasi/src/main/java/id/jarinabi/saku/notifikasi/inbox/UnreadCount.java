package id.jarinabi.saku.notifikasi.inbox;

/// How many of the caller's notifications are unread.
record UnreadCount(long unreadCount) {}
