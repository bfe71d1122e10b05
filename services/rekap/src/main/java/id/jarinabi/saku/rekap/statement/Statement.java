package id.jarinabi.saku.rekap.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A santri's account over some days: the opening balance and all movements of these days make
/// the closing one, whichever page of them this is.
record Statement(
    UUID santriId,
    @Nullable String nis,
    @Nullable String name,
    LocalDate from,
    LocalDate to,
    long openingBalance,
    long closingBalance,
    List<Movement> items,
    @Nullable String nextCursor) {}
