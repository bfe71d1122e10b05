package id.jarinabi.saku.devstack.bank;

import java.time.Instant;

/// A virtual account as the bank keeps it; `number` is digits only.
record Account(
    String number,
    String customerNo,
    String name,
    long amount,
    Instant expires,
    String trxId,
    boolean paid) {

  Account asPaid(boolean now) {
    return new Account(number, customerNo, name, amount, expires, trxId, now);
  }
}
