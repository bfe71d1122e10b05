package id.jarinabi.saku.briva.bank;

import java.time.OffsetDateTime;
import java.util.List;

/// The bank's report of one day.
public sealed interface Report {

  /// `unread` counts rows that made no sense.
  record Rows(List<Row> rows, int unread) implements Report {}

  record Unknown() implements Report {}

  /// One payment; `paymentId` is the bank's name for it.
  record Row(String paymentId, String vaNumber, long amount, OffsetDateTime paidAt) {}
}
