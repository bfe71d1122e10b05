package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import java.time.Instant;

/// By what right somebody listens: their token's birth and end.
record Ticket(UserId user, Role role, Instant issuedAt, Instant expiresAt) {}
