package id.jarinabi.saku.pos.catalog;

/// For whom a unit is meant. Another audience at the till is a warning there, never a refusal.
enum Audience {
  PUTRA,
  PUTRI,
  UMUM
}
