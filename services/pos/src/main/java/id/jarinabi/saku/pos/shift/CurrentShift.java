package id.jarinabi.saku.pos.shift;

import org.jspecify.annotations.Nullable;

/// The cashier's shift that takes today's sales, and one of an earlier day that nobody has
/// closed. Not both: opening closes what was left open.
record CurrentShift(@Nullable ShiftView shift, @Nullable ShiftView leftOpen) {}
