package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.kernel.UnitId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// A unit's days, both inclusive.
record ClaimPeriod(@NotNull UnitId unitId, @NotNull LocalDate from, @NotNull LocalDate to) {}
