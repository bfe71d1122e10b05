package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a wali sets for a child. Amounts are rupiah; null is no limit.
record Wish(LocalTime at, DemoStaff wali, DemoSantri santri, Wanted wanted) implements Deed {

  sealed interface Wanted {}

  record Budget(@Nullable Long daily, @Nullable Long weekly) implements Wanted {}

  record UnitBlocked(DemoUnit unit) implements Wanted {}

  record UnitLimit(DemoUnit unit, long daily) implements Wanted {}

  record UnitFree(DemoUnit unit) implements Wanted {}

  record ProductBlocked(DemoUnit unit, String product) implements Wanted {}

  record ProductFree(DemoUnit unit, String product) implements Wanted {}
}
