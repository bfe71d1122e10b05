package id.jarinabi.saku.notifikasi.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of an inbox, newest first. `unreadCount` counts the whole inbox.
record NotificationPage(List<Notification> items, @Nullable String nextCursor, long unreadCount) {}
