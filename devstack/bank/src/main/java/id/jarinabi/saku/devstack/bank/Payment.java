package id.jarinabi.saku.devstack.bank;

import java.time.Instant;

/// Money that somebody has paid: the truth against which everything else is held.
public record Payment(String id, String number, long amount, Instant at, String trxId) {}
