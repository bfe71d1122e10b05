package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;

/// Something that somebody does on a day of the history, for or by one santri.
sealed interface Deed permits Sale, TopUp, Wish {
  LocalTime at();

  DemoSantri santri();
}
