package id.jarinabi.saku.notifikasi;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void notifikasi_keeps_the_rules_of_the_house() {
    HouseRules.check("notifikasi");
  }
}
