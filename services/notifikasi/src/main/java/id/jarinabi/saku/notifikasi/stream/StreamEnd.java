package id.jarinabi.saku.notifikasi.stream;

import java.util.Locale;

/// Why a stream is over; told as its last event, so that the client knows whether to come back
/// at once, with a new token, or not at all.
enum StreamEnd {
  TOKEN_EXPIRED,
  TOKEN_REVOKED,
  TOO_MANY_STREAMS,
  GOING_DOWN;

  String json() {
    return "{\"reason\":\"" + name().toLowerCase(Locale.ROOT) + "\"}";
  }
}
