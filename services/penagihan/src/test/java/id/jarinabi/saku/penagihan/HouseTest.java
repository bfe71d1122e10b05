package id.jarinabi.saku.penagihan;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void penagihan_keeps_the_rules_of_the_house() {
    HouseRules.check("penagihan");
  }
}
