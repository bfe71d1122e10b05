package id.jarinabi.saku.devstack.demo;

import java.time.LocalDate;
import java.util.List;

/// One day of the history, in the order of its hours.
record DayPlan(LocalDate date, List<Deed> deeds) {}
