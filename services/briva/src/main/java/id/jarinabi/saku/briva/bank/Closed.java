package id.jarinabi.saku.briva.bank;

/// What became of taking a bill away.
public enum Closed {
  GONE,
  UNKNOWN
}
