package id.jarinabi.saku.identity;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
  @Test
  void identity_keeps_the_rules_of_the_house() {
    HouseRules.check("identity");
  }
}
