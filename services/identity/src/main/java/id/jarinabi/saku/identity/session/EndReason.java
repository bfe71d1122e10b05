package id.jarinabi.saku.identity.session;

import java.util.Locale;

/// Why a session is over.
public enum EndReason {
  LOGOUT,
  REFRESH_REUSED,
  PASSWORD_CHANGED,
  PASSWORD_RESET,
  ACCOUNT_CHANGED;

  String inTable() {
    return name().toLowerCase(Locale.ROOT);
  }
}
