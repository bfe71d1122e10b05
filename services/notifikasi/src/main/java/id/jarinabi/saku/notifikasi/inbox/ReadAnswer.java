package id.jarinabi.saku.notifikasi.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The notification as it is now, and how many are unread.
@RegisterForReflection
record ReadAnswer(@JsonUnwrapped Notification notification, long unreadCount) {}
