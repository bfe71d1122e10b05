package id.jarinabi.saku.notifikasi.words;

/// A notification in words.
public record Wording(String title, String body, String link) {}
