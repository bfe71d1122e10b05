package id.jarinabi.saku.topup;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void topup_keeps_the_rules_of_the_house() {
    HouseRules.check("topup");
  }
}
