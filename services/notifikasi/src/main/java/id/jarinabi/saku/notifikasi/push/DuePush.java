package id.jarinabi.saku.notifikasi.push;

import id.jarinabi.saku.notifikasi.inbox.Notification;
import java.util.UUID;

/// One message to one browser that is to be sent now, for the `tries`-th time.
record DuePush(
    UUID id,
    UUID subscription,
    String endpoint,
    BrowserKeys keys,
    int tries,
    Notification notification) {}
