package id.jarinabi.saku.penagihan.count;

import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PenagihanEvent.BankFigureEntered;
import id.jarinabi.saku.events.PenagihanEvent.CashCounted;

/// The two books of figures.
enum Book {
  CASH("cash_counts", "cash.counted", "cash-count"),
  BANK("bank_figures", "bank-figure.entered", "bank-figure");

  final String table;
  final String action;
  final String objectType;

  Book(String table, String action, String objectType) {
    this.table = table;
    this.action = action;
    this.objectType = objectType;
  }

  PenagihanEvent event(Figure figure) {
    return switch (this) {
      case CASH ->
          new CashCounted(
              figure.id(),
              figure.date(),
              figure.amount(),
              figure.enteredBy(),
              figure.note(),
              figure.enteredAt());
      case BANK ->
          new BankFigureEntered(
              figure.id(),
              figure.date(),
              figure.amount(),
              figure.enteredBy(),
              figure.note(),
              figure.enteredAt());
    };
  }
}
