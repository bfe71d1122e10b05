package id.jarinabi.saku.rekap;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void rekap_keeps_the_rules_of_the_house() {
    HouseRules.check("rekap");
  }
}
