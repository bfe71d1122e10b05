package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.pos.peer.PinVerdict;
import java.util.LinkedHashMap;
import java.util.Map;

/// Why a sale was declined: the contract's code and the figures that belong to it.
record Refusal(String code, Map<String, Object> figures) {
  static final String PIN_INVALID = "pin_invalid";
  static final String PIN_LOCKED = "pin_locked";
  static final String NOT_CHARGED = "not_charged";

  static Refusal of(String code) {
    return new Refusal(code, Map.of());
  }

  static Refusal wrongPin(PinVerdict.Wrong wrong) {
    return new Refusal(PIN_INVALID, Map.of("attemptsRemaining", wrong.attemptsRemaining()));
  }

  /// The contract knows no code of its own for it: no PIN can be right.
  static Refusal noPinYet() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("attemptsRemaining", 0L);
    figures.put("pinSet", false);
    return new Refusal(PIN_INVALID, figures);
  }

  static Refusal lockedPin(PinVerdict.Locked locked) {
    return new Refusal(
        PIN_LOCKED,
        locked.until() == null ? Map.of() : Map.of("lockedUntil", locked.until().toString()));
  }

  /// Only outcomes are remembered: after a PIN that was not right the same key may try again.
  boolean isForGood() {
    return !code.equals(PIN_INVALID) && !code.equals(PIN_LOCKED);
  }
}
