package id.jarinabi.saku.pos;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void pos_keeps_the_rules_of_the_house() {
    HouseRules.check("pos");
  }
}
