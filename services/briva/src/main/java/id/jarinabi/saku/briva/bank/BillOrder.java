package id.jarinabi.saku.briva.bank;

import java.time.OffsetDateTime;

/// What a bank is asked to collect. `payer` is shown to who pays.
public record BillOrder(
    String vaNumber, String trxId, String payer, long amount, OffsetDateTime expiresAt) {}
