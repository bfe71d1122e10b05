package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import java.util.List;

/// Whose sales a caller may look at.
sealed interface Scope {

  /// A unit sees all of its own, the refused ones too.
  record OfUnit(UnitId unit) implements Scope {}

  /// A santri and a wali see what was paid for with that money, and what was taken back.
  record PaidBy(List<SantriId> owners) implements Scope {}

  record Everything() implements Scope {}
}
