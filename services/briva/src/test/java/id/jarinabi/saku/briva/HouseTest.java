package id.jarinabi.saku.briva;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void briva_keeps_the_rules_of_the_house() {
    HouseRules.check("briva");
  }
}
