package id.jarinabi.saku.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"000000", "999999", "123456", "234567", "987654", "543210", "012345"})
  void a_pin_that_everybody_tries_first_is_too_weak(String pin) {
    assertThat(PinRules.isTooWeak(pin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"246810", "314159", "112233", "123457", "102030", "890123"})
  void another_pin_is_not(String pin) {
    assertThat(PinRules.isPin(pin)).isTrue();
    assertThat(PinRules.isTooWeak(pin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "pendek1#", "aaaaaaaaaaaa", "Bismillah123", "xkantin.putrax", "baris\nbaru-1"})
  void a_bad_password_is_told_why(String password) {
    assertThat(PasswordRules.weaknessOf(password, "kantin.putra")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Saku#Demo2026", "empat kata yang panjang", "ساعة الحائط قديمة"})
  void a_good_one_is_taken(String password) {
    assertThat(PasswordRules.weaknessOf(password, "kantin.putra")).isEmpty();
  }
}
