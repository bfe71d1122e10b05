package id.jarinabi.saku.notifikasi.inbox;

/// A notification with its place in its owner's inbox, which is the id of its event in a stream.
public record Numbered(long number, Notification notification) {}
