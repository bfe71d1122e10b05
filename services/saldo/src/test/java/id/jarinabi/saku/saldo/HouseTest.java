package id.jarinabi.saku.saldo;

import id.jarinabi.saku.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

  @Test
  void saldo_keeps_the_rules_of_the_house() {
    HouseRules.check("saldo");
  }
}
